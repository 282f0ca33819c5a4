#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/disk.hpp"
#include "serve/stop_signal.hpp"

namespace handrail {

/// What woke a watcher. `failed`: it cannot watch any longer, and may have missed something.
enum class WatchEvent { changed, stopped, failed };

/// Tells when a site's own files change: the one seam between the preview and the system's ways to know that.
class Watcher {
public:
    virtual ~Watcher() = default;

    /// Waits until a file has changed, since the last call or since the watcher was made, and then until all
    /// have been left alone for a moment: editors save in several steps, and a copied folder comes file by
    /// file.
    virtual WatchEvent wait_for_change(const StopSignal& stop) = 0;
};

/// True for what a site is made from, by its name in the site's folder: "content", "site.toml" and so on.
/// What is published into a folder beside them is no reason to publish again.
bool is_source_name(std::string_view name);

/// The system's notification where it works, else a look at all files twice a second.
std::unique_ptr<Watcher> make_watcher(const Disk& disk, const std::string& site);

/// What can stand in for a watcher that failed.
std::unique_ptr<Watcher> make_fallback_watcher(const Disk& disk, const std::string& site);

}  // namespace handrail
