#pragma once

#include <chrono>
#include <string>

#include "serve/watcher.hpp"

namespace handrail {

/// Looks at the size and time of every source file again and again: for disks that tell nobody of their
/// changes (network and shared folders), and where the system watches no more folders.
class PollingWatcher final : public Watcher {
public:
    /// Looks every `interval`; a change has settled when nothing differs after `quiet`.
    PollingWatcher(const Disk& disk, std::string site,
                   std::chrono::milliseconds interval = std::chrono::milliseconds(500),
                   std::chrono::milliseconds quiet = std::chrono::milliseconds(100));

    WatchEvent wait_for_change(const StopSignal& stop) override;

private:
    std::string look() const;

    const Disk& disk_;
    std::string site_;
    std::chrono::milliseconds interval_;
    std::chrono::milliseconds quiet_;
    std::string seen_;
};

}  // namespace handrail
