#include "serve/polling_watcher.hpp"

#include "base/hash.hpp"

namespace handrail {
namespace {

/// Deeper than content may be nested; also the end of links that lead in a circle.
constexpr int deepest = 32;

/// The state of all source files as text: equal texts mean that nothing has changed.
class Look {
public:
    explicit Look(const Disk& disk) : disk_(disk) {}

    std::string at(const std::string& site) {
        const auto entries = disk_.list(site);
        if (!entries) return "unreadable";
        for (const FolderEntry& entry : *entries) {
            if (is_source_name(entry.name)) look(join_path(site, entry.name), 0);
        }
        return hash_hex(text_);
    }

private:
    void look(const std::string& path, int depth) {
        const auto info = resolved(path);
        text_ += path + '\0';
        if (!info || depth > deepest) return;
        text_ += std::to_string(info->size) + ' ' + std::to_string(info->modified_ns) + '\0';
        if (info->kind != FileKind::folder) return;
        const auto entries = disk_.list(path);
        if (!entries) return;
        for (const FolderEntry& entry : *entries) look(join_path(path, entry.name), depth + 1);
    }

    /// What stands at the path, or where a link there leads.
    std::optional<FileInfo> resolved(const std::string& path) const {
        auto info = disk_.info(path);
        if (info && info->has_value() && (*info)->kind == FileKind::symlink) {
            const auto real = disk_.real_path(path);
            if (!real) return std::nullopt;
            info = disk_.info(*real);
        }
        return info ? *info : std::nullopt;
    }

    const Disk& disk_;
    std::string text_;
};

}  // namespace

PollingWatcher::PollingWatcher(const Disk& disk, std::string site, std::chrono::milliseconds interval,
                               std::chrono::milliseconds quiet)
    : disk_(disk), site_(std::move(site)), interval_(interval), quiet_(quiet), seen_(look()) {}

std::string PollingWatcher::look() const {
    return Look(disk_).at(site_);
}

WatchEvent PollingWatcher::wait_for_change(const StopSignal& stop) {
    std::string now = look();
    while (now == seen_) {
        if (stop.wait(-1, interval_) == StopSignal::Woke::stop) return WatchEvent::stopped;
        now = look();
    }
    do {
        seen_ = std::move(now);
        if (stop.wait(-1, quiet_) == StopSignal::Woke::stop) return WatchEvent::stopped;
        now = look();
    } while (now != seen_);
    return WatchEvent::changed;
}

}  // namespace handrail
