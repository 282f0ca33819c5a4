#pragma once

#include <functional>
#include <ostream>

#include "base/disk.hpp"
#include "build/pipeline.hpp"
#include "serve/stop_signal.hpp"

namespace handrail {

struct ServeOptions {
    /// What to build. `out` empty: a temporary folder that goes when the preview ends, and the preview's own
    /// address as the site's. `durable` does not count: a preview is never worth waiting for the disk.
    BuildOptions build;
    int port = 0;                              ///< 0: the first free one from 8080 on
    std::ostream& out;                         ///< what happens, a line each
    std::ostream& problems;                    ///< errors
    StopSignal& stop;                          ///< ends the preview; raised by SIGINT and SIGTERM too
    std::function<void(int port)> ready = {};  ///< called once, when the site can be looked at
};

/// Builds a site and shows it on this machine until it is told to stop: watches its files, builds again after
/// each change and reloads the pages that are looked at. While the content has errors the last good site
/// stays, with a list of them. Returns the exit status: 0 after a clean stop, 1 where there is no site at
/// all, 3 if the port or the temporary folder cannot be had.
int serve_site(Disk& disk, const ServeOptions& options);

}  // namespace handrail
