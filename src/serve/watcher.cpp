#include "serve/watcher.hpp"

#include <algorithm>
#include <array>

#include "serve/inotify_watcher.hpp"
#include "serve/polling_watcher.hpp"

namespace handrail {

bool is_source_name(std::string_view name) {
    constexpr std::array<std::string_view, 7> names = {"content", "data",  "images", "site.toml",
                                                       "static",  "theme", "themes"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::unique_ptr<Watcher> make_watcher(const Disk& disk, const std::string& site) {
    if (auto watcher = InotifyWatcher::make(disk, site)) return watcher;
    return make_fallback_watcher(disk, site);
}

std::unique_ptr<Watcher> make_fallback_watcher(const Disk& disk, const std::string& site) {
    return std::make_unique<PollingWatcher>(disk, site);
}

}  // namespace handrail
