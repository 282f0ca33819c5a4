#include "serve/inotify_watcher.hpp"

#include <filesystem>
#include <future>

#include <catch2/catch.hpp>

#include "base/real_disk.hpp"
#include "support/temporary_folder.hpp"

using namespace handrail;

namespace {

struct Watched {
    Watched() {
        folder.add("site.toml", "a");
        folder.add("content/services/a.md", "a");
        folder.add("site/index.html", "a");
        watcher = InotifyWatcher::make(disk, folder.path());
        REQUIRE(watcher);
    }

    WatchEvent next() { return watcher->wait_for_change(stop); }

    RealDisk disk;
    TemporaryFolder folder;
    StopSignal stop;
    std::unique_ptr<Watcher> watcher;
};

}  // namespace

TEST_CASE("the system tells of a file that is changed, made, removed or put in another's place") {
    Watched site;
    const std::string file = site.folder.path("content/services/a.md");
    site.folder.add("content/services/a.md", "b");
    CHECK(site.next() == WatchEvent::changed);
    site.folder.add("site.toml", "b");
    CHECK(site.next() == WatchEvent::changed);
    site.folder.add("content/services/.a.md.swp", "c");
    std::filesystem::rename(site.folder.path("content/services/.a.md.swp"), file);
    CHECK(site.next() == WatchEvent::changed);
    std::filesystem::remove(file);
    CHECK(site.next() == WatchEvent::changed);
}

TEST_CASE("a folder that is new is watched too, however deep, and so is one that was moved here") {
    Watched site;
    site.folder.add("theme/templates/deep/home.html", "a");
    CHECK(site.next() == WatchEvent::changed);
    site.folder.add("theme/templates/deep/home.html", "b");
    CHECK(site.next() == WatchEvent::changed);
    site.folder.add("elsewhere/guides/g.md", "a");
    std::filesystem::rename(site.folder.path("elsewhere/guides"), site.folder.path("content/guides"));
    CHECK(site.next() == WatchEvent::changed);
    site.folder.add("content/guides/g.md", "b");
    CHECK(site.next() == WatchEvent::changed);
}

TEST_CASE("many changes in one go are one change") {
    Watched site;
    for (int n = 0; n < 50; ++n) site.folder.add("content/guides/" + std::to_string(n) + ".md", "a");
    CHECK(site.next() == WatchEvent::changed);
    auto more = std::async(std::launch::async, [&] { return site.next(); });
    CHECK(more.wait_for(std::chrono::milliseconds(200)) == std::future_status::timeout);
    site.stop.raise();
    CHECK(more.get() == WatchEvent::stopped);
}

TEST_CASE("what is published beside the sources is no change, nor is looking at them") {
    Watched site;
    site.folder.add("site/index.html", "b");
    site.folder.add("notes.txt", "b");
    CHECK(site.folder.files("content").size() == 1);
    auto next = std::async(std::launch::async, [&] { return site.next(); });
    CHECK(next.wait_for(std::chrono::milliseconds(200)) == std::future_status::timeout);
    site.stop.raise();
    CHECK(next.get() == WatchEvent::stopped);
}

TEST_CASE("links that lead in a circle do not keep the watcher from watching") {
    TemporaryFolder folder;
    folder.add("content/services/a.md", "a");
    std::filesystem::create_directory_symlink(folder.path("content"), folder.path("content/services/round"));
    const RealDisk disk;
    const StopSignal stop;
    const auto watcher = InotifyWatcher::make(disk, folder.path());
    REQUIRE(watcher);
    folder.add("content/services/a.md", "b");
    CHECK(watcher->wait_for_change(stop) == WatchEvent::changed);
}

TEST_CASE("a folder that is not there cannot be watched") {
    const TemporaryFolder folder;
    const RealDisk disk;
    CHECK_FALSE(InotifyWatcher::make(disk, folder.path("nothing")));
}
