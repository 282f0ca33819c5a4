#include "output/build_lock.hpp"

#include <atomic>
#include <chrono>
#include <thread>

#include <catch2/catch.hpp>
#include <unistd.h>

#include "base/task_pool.hpp"
#include "output/publish_site.hpp"
#include "support/temporary_folder.hpp"

using namespace handrail;
using Catch::Contains;
namespace fs = std::filesystem;

TEST_CASE("a lock keeps a second one out until it is let go, and leaves nothing behind") {
    const TemporaryFolder folder;
    const std::string side = folder.path(".site.handrail");
    {
        const auto lock = take_build_lock(side, "site");
        REQUIRE(lock);
        CHECK_FALSE(take_build_lock(side, "site"));
        CHECK_FALSE(take_build_lock(side, "site"));
    }
    CHECK_FALSE(fs::exists(side));
    CHECK(take_build_lock(side, "site"));
}

TEST_CASE("who comes second is told who is first and since when") {
    const TemporaryFolder folder;
    const std::string side = folder.path("side");
    const auto lock = take_build_lock(side, "site");
    const auto second = take_build_lock(side, "site");
    REQUIRE_FALSE(second);
    CHECK(second.diagnostics()[0].rule == "build-running");
    CHECK(second.diagnostics()[0].severity == Severity::failure);
    CHECK_THAT(second.diagnostics()[0].message,
               Catch::Matches("another build is publishing to site since [0-9]{2}:[0-9]{2} \\(process " +
                              std::to_string(::getpid()) + " on [A-Za-z0-9._-]+\\)\\."));
}

TEST_CASE("a build of another day is named with its day") {
    const TemporaryFolder folder;
    const auto lock = take_build_lock(folder.path("side"), "site");
    folder.add("side/lock", "77 box 86400000\n");
    CHECK_THAT(problems_of(take_build_lock(folder.path("side"), "site")),
               Contains("since 1972-09-") && Contains("(process 77 on box)"));
}

TEST_CASE("nonsense in the lock file is not repeated") {
    for (const char* text :
         {"", "1", "1 \x1B[31mred 5", "1 host soon", "\n\n\n", "1 host 99999999999999999999"}) {
        const TemporaryFolder folder;
        const auto lock = take_build_lock(folder.path("side"), "site");
        folder.add("side/lock", text);
        const auto second = take_build_lock(folder.path("side"), "site");
        REQUIRE_FALSE(second);
        CHECK(second.diagnostics()[0].message == "another build is publishing to site.");
    }
}

TEST_CASE("a lock file that a killed build left does not keep anybody out") {
    const TemporaryFolder folder;
    folder.add("side/lock", "1 elsewhere 5\n");
    CHECK(take_build_lock(folder.path("side"), "site"));
    CHECK_FALSE(fs::exists(folder.path("side")));
}

TEST_CASE("a link in the place of the folder or the lock file is not followed") {
    const TemporaryFolder folder;
    folder.add("precious/file", "kept");
    fs::create_symlink("precious", folder.path("side"));
    CHECK_THAT(problems_of(take_build_lock(folder.path("side"), "site")), Contains("in the way"));
    fs::create_directory(folder.path("other"));
    fs::create_symlink("../precious/file", folder.path("other/lock"));
    CHECK_FALSE(take_build_lock(folder.path("other"), "site"));
    fs::create_directory(folder.path("third"));
    fs::create_symlink("../precious/new", folder.path("third/lock"));
    CHECK_FALSE(take_build_lock(folder.path("third"), "site"));
    CHECK(folder.files("precious") == Site{{"file", "kept"}});
}

TEST_CASE("letting go does not remove what somebody else put beside the lock") {
    const TemporaryFolder folder;
    auto lock = take_build_lock(folder.path("side"), "site");
    REQUIRE(lock);
    folder.add("side/other", "kept");
    lock->release();
    CHECK(folder.files("side") == Site{{"other", "kept"}});
}

TEST_CASE("never do two hold the lock, although each removes its file") {
    const TemporaryFolder folder;
    const std::string side = folder.path("side");
    std::atomic<int> holders{0};
    std::atomic<int> most{0};
    std::atomic<int> taken{0};
    parallel_for(6000, 4, [&](std::size_t) {
        const auto lock = take_build_lock(side, "site");
        if (!lock) return;
        const int now = ++holders;
        if (now > most) most = now;
        ++taken;
        std::this_thread::sleep_for(std::chrono::microseconds(10));
        --holders;
    });
    CHECK(most == 1);
    CHECK(taken > 1);
    CHECK_FALSE(fs::exists(side));
}

TEST_CASE("a lock moves, and is let go once") {
    int released = 0;
    {
        BuildLock first([&] { ++released; });
        BuildLock second(std::move(first));
        BuildLock third([] {});
        third = std::move(second);
        CHECK(released == 0);
        third.release();
        CHECK(released == 1);
    }
    CHECK(released == 1);
}
