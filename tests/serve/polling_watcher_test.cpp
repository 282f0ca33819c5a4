#include "serve/polling_watcher.hpp"

#include <catch2/catch.hpp>

#include "base/memory_disk.hpp"

using namespace handrail;

namespace {

/// A watcher of a small site that looks around without a pause.
struct Watched {
    Watched() {
        disk.add("/site/site.toml", "a");
        disk.add("/site/content/services/a.md", "a");
        disk.add("/site/site/index.html", "a");
    }

    /// What the watcher says of a change that was made before it is asked.
    WatchEvent after(const std::function<void()>& change) {
        constexpr std::chrono::milliseconds at_once{0};
        PollingWatcher watcher(disk, "/site", at_once, at_once);
        change();
        const WatchEvent event = watcher.wait_for_change(stop);
        if (event == WatchEvent::changed) {
            stop.raise();
            CHECK(watcher.wait_for_change(stop) == WatchEvent::stopped);  // nothing more has changed
        }
        return event;
    }

    MemoryDisk disk;
    StopSignal stop;
};

}  // namespace

TEST_CASE("polling notices a file that is changed, made, removed or put in another's place") {
    Watched site;
    const std::string file = "/site/content/services/a.md";
    const auto change = GENERATE_COPY(
        as<std::function<void(MemoryDisk&)>>{}, [=](MemoryDisk& disk) { REQUIRE(disk.write(file, "b")); },
        [=](MemoryDisk& disk) { REQUIRE(disk.write("/site/site.toml", "b")); },
        [=](MemoryDisk& disk) { disk.add("/site/theme/templates/home.html", "b"); },
        [=](MemoryDisk& disk) { REQUIRE(disk.remove_file(file)); },
        [=](MemoryDisk& disk) {
            disk.add(file + ".new", "b");
            REQUIRE(disk.rename(file + ".new", file));
        },
        [=](MemoryDisk& disk) { REQUIRE(disk.rename("/site/content/services", "/site/content/guides")); });
    CHECK(site.after([&] { change(site.disk); }) == WatchEvent::changed);
}

TEST_CASE("polling notices a change of a file that a link leads to") {
    Watched site;
    site.disk.add("/shared/a.md", "a");
    site.disk.add_symlink("/site/content/services/b.md", "/shared/a.md");
    CHECK(site.after([&] { REQUIRE(site.disk.write("/shared/a.md", "b")); }) == WatchEvent::changed);
}

TEST_CASE("polling passes over what is published beside the sources") {
    Watched site;
    site.stop.raise();
    CHECK(site.after([&] { REQUIRE(site.disk.write("/site/site/index.html", "b")); }) == WatchEvent::stopped);
}

TEST_CASE("polling ends with links that lead in a circle") {
    Watched site;
    site.disk.add_symlink("/site/content/services/round", "/site/content");
    CHECK(site.after([&] { REQUIRE(site.disk.write("/site/site.toml", "b")); }) == WatchEvent::changed);
}
