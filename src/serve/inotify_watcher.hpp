#pragma once

#include <memory>
#include <string>
#include <unordered_set>

#include "serve/watcher.hpp"

namespace handrail {

/// Linux tells of every change in the folders that are watched (inotify). Every folder below the sources has
/// its own watch, and a look around after each change of folders keeps that so.
class InotifyWatcher final : public Watcher {
public:
    /// Nothing where the system refuses, or where the site lies on a disk whose changes it cannot know of:
    /// one that other machines write to.
    static std::unique_ptr<Watcher> make(const Disk& disk, const std::string& site);

    InotifyWatcher(const InotifyWatcher&) = delete;
    InotifyWatcher& operator=(const InotifyWatcher&) = delete;
    ~InotifyWatcher() override;

    WatchEvent wait_for_change(const StopSignal& stop) override;

private:
    InotifyWatcher(const Disk& disk, std::string site, int events)
        : disk_(disk), site_(std::move(site)), events_(events) {}

    bool watch_all();
    bool watch(const std::string& folder, std::unordered_set<int>& watches);
    bool watch_below(const std::string& folder, std::unordered_set<int>& watches);

    /// What a batch of events says.
    struct Batch {
        bool changed = false;
        bool folders_changed = false;
    };
    Batch read_batch() const;
    bool take_events(bool& changed);

    const Disk& disk_;
    std::string site_;
    int events_;
    int site_watch_ = -1;
    std::unordered_set<int> watches_;
};

}  // namespace handrail
