#include "serve/inotify_watcher.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <linux/magic.h>
#include <sys/inotify.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace handrail {
namespace {

constexpr std::chrono::milliseconds quiet{100};
/// A program that never stops writing must not keep its changes from being shown for ever.
constexpr std::chrono::milliseconds longest_settling{2000};

constexpr std::uint32_t watched_events = IN_CREATE | IN_CLOSE_WRITE | IN_MODIFY | IN_DELETE | IN_MOVED_FROM |
                                         IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;

/// True for disks that change without this machine's doing: network disks and folders shared with a virtual
/// machine.
bool is_shared_disk(const std::string& path) {
    constexpr std::array<std::uint32_t, 7> shared = {
        0x6969U /* NFS */, SMB_SUPER_MAGIC, 0xFF534D42U /* CIFS */, 0xFE534D42U /* SMB2 */, V9FS_MAGIC,
        FUSE_SUPER_MAGIC,  0x786F4256U /* VirtualBox */};
    struct statfs disk;
    if (::statfs(path.c_str(), &disk) != 0) return true;
    const auto kind = static_cast<std::uint32_t>(disk.f_type);
    return std::find(shared.begin(), shared.end(), kind) != shared.end();
}

}  // namespace

std::unique_ptr<Watcher> InotifyWatcher::make(const Disk& disk, const std::string& site) {
    if (is_shared_disk(site)) return nullptr;
    const int events = ::inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
    if (events < 0) return nullptr;
    std::unique_ptr<InotifyWatcher> watcher(new InotifyWatcher(disk, site, events));
    if (!watcher->watch_all()) return nullptr;
    return watcher;
}

InotifyWatcher::~InotifyWatcher() {
    ::close(events_);
}

/// False if the system refuses a watch (their number is limited). A folder that went away meanwhile is fine.
bool InotifyWatcher::watch(const std::string& folder, std::unordered_set<int>& watches) {
    const int watch = ::inotify_add_watch(events_, folder.c_str(), watched_events);
    if (watch < 0) return errno == ENOENT || errno == ENOTDIR || errno == EACCES || errno == ELOOP;
    // The same folder has the same watch: a link that leads back to it ends here.
    if (!watches.insert(watch).second) return true;
    return watch_below(folder, watches);
}

bool InotifyWatcher::watch_below(const std::string& folder, std::unordered_set<int>& watches) {
    const auto entries = disk_.list(folder);
    if (!entries) return true;
    return std::all_of(entries->begin(), entries->end(), [&](const FolderEntry& entry) {
        const bool may_be_folder = entry.kind == FileKind::folder || entry.kind == FileKind::symlink;
        return !may_be_folder || watch(join_path(folder, entry.name), watches);
    });
}

bool InotifyWatcher::watch_all() {
    site_watch_ = ::inotify_add_watch(events_, site_.empty() ? "." : site_.c_str(), watched_events);
    if (site_watch_ < 0) return false;
    std::unordered_set<int> watches{site_watch_};
    const auto entries = disk_.list(site_);
    if (!entries) return false;
    for (const FolderEntry& entry : *entries) {
        if (is_source_name(entry.name) && !watch(join_path(site_, entry.name), watches)) return false;
    }
    for (const int old : watches_) {
        if (watches.count(old) == 0) ::inotify_rm_watch(events_, old);
    }
    watches_ = std::move(watches);
    return true;
}

InotifyWatcher::Batch InotifyWatcher::read_batch() const {
    Batch batch;
    alignas(inotify_event) std::array<char, 16384> buffer;
    for (ssize_t size = 0; (size = ::read(events_, buffer.data(), buffer.size())) > 0;) {
        for (const char* at = buffer.data(); at < buffer.data() + size;) {
            inotify_event event;
            std::memcpy(&event, at, sizeof event);
            const char* name = event.len > 0 ? at + sizeof event : "";
            at += sizeof event + event.len;
            if ((event.mask & IN_IGNORED) != 0) continue;
            if (event.wd == site_watch_ && !is_source_name(name)) continue;
            batch.changed = true;
            batch.folders_changed |=
                (event.mask & (IN_ISDIR | IN_Q_OVERFLOW | IN_DELETE_SELF | IN_MOVE_SELF)) != 0;
        }
    }
    return batch;
}

/// False if not all folders can be watched any more.
bool InotifyWatcher::take_events(bool& changed) {
    const Batch batch = read_batch();
    changed = batch.changed;
    return !batch.folders_changed || watch_all();
}

WatchEvent InotifyWatcher::wait_for_change(const StopSignal& stop) {
    bool changed = false;
    while (!changed) {
        if (stop.wait(events_, std::chrono::milliseconds(-1)) == StopSignal::Woke::stop)
            return WatchEvent::stopped;
        if (!take_events(changed)) return WatchEvent::failed;
    }
    const auto end = std::chrono::steady_clock::now() + longest_settling;
    while (std::chrono::steady_clock::now() < end) {
        const StopSignal::Woke woke = stop.wait(events_, quiet);
        if (woke == StopSignal::Woke::stop) return WatchEvent::stopped;
        if (woke == StopSignal::Woke::timeout) break;
        if (!take_events(changed)) return WatchEvent::failed;
    }
    return WatchEvent::changed;
}

}  // namespace handrail
