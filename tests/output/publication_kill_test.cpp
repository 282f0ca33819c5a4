// A build that is killed for real, at any moment.

#include <chrono>
#include <random>
#include <thread>

#include <catch2/catch.hpp>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/real_disk.hpp"
#include "output/publish_site.hpp"
#include "support/temporary_folder.hpp"

using namespace handrail;

namespace {

/// Some files change with every version, some stay, some come and go.
Site version(unsigned number) {
    Site site{{"version.txt", std::to_string(number)}};
    for (int i = 0; i < 20; ++i) {
        const std::string name = std::to_string(i);
        site["stays/" + name] = name;
        site["changes/" + name] = std::to_string(number) + std::string(3000, 'x');
    }
    site["only-in-" + std::to_string(number % 3) + "/page.html"] = "here";
    return site;
}

PublishOptions quick() {
    return {false, take_build_lock};
}

/// Publishes version after version until it is killed.
[[noreturn]] void publish_forever(const OutputPlace& place, unsigned first) {
    RealDisk disk;
    for (unsigned number = first;; ++number) {
        if (!publish(disk, place, version(number), quick())) ::_exit(1);
    }
}

/// True if the process was still publishing when it was killed.
bool publish_and_kill(const OutputPlace& place, unsigned first, std::chrono::microseconds after) {
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) publish_forever(place, first);
    std::this_thread::sleep_for(after);
    ::kill(child, SIGKILL);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    return WIFSIGNALED(status);
}

}  // namespace

TEST_CASE("a build that is killed at any moment leaves a whole site, and the next one tidies up") {
    const TemporaryFolder folder;
    const OutputPlace place = place_in(folder.path());
    RealDisk disk;
    REQUIRE(publish(disk, place, version(0), quick()));
    std::mt19937 random(2026);
    std::uniform_int_distribution<int> microseconds(500, 40'000);
    int left_something = 0;
    for (unsigned round = 1; round <= 60; ++round) {
        REQUIRE(publish_and_kill(place, round * 100'000, std::chrono::microseconds(microseconds(random))));
        const Site found = without_manifest(folder.files("site"));
        REQUIRE(found.contains("version.txt"));
        INFO("round " << round << ", version " << found.at("version.txt"));
        REQUIRE(found == version(static_cast<unsigned>(std::stoul(found.at("version.txt")))));
        if (std::filesystem::exists(folder.path(".site.handrail"))) ++left_something;
        {
            const auto next = Publication::begin(disk, place, quick());
            INFO(problems_of(next));
            REQUIRE(next);
            CHECK(without_manifest(folder.files("site")) == found);
        }
        CHECK_FALSE(std::filesystem::exists(folder.path(".site.handrail")));
    }
    CHECK(left_something > 0);  // else no kill ever hit a build at work
}

TEST_CASE("a second build at the same time is told of the first and changes nothing") {
    const TemporaryFolder folder;
    const OutputPlace place = place_in(folder.path());
    RealDisk disk;
    REQUIRE(publish(disk, place, version(1), quick()));
    auto first = Publication::begin(disk, place, quick());
    REQUIRE(first);
    REQUIRE(first->put("version.txt", "new"));
    const Site before = folder.files();
    const auto second = publish(disk, place, version(2), quick());
    CHECK_THAT(problems_of(second), Catch::Contains("error[build-running]: another build is publishing to") &&
                                        Catch::Contains("(process " + std::to_string(::getpid()) + " on "));
    CHECK(folder.files() == before);
    REQUIRE(first->finish());
    CHECK(without_manifest(folder.files("site")) == Site{{"version.txt", "new"}});
    REQUIRE(publish(disk, place, version(2), quick()));
}

TEST_CASE("on the real disk a good build leaves nothing beside the site, and unchanged files their inode") {
    const TemporaryFolder folder;
    const OutputPlace place = place_in(folder.path());
    RealDisk disk;
    REQUIRE(publish(disk, place, version(1), quick()));
    const auto time = std::filesystem::last_write_time(folder.path("site/stays/7"));
    const auto summary = publish(disk, place, version(2), {});
    REQUIRE(summary);
    CHECK(summary->unchanged == 20);
    CHECK(summary->written == 22);
    CHECK(summary->removed == 1);
    CHECK(without_manifest(folder.files()).size() == version(2).size() + 1);
    CHECK(std::filesystem::last_write_time(folder.path("site/stays/7")) == time);
    CHECK(std::filesystem::hard_link_count(folder.path("site/stays/7")) == 1);
    CHECK_FALSE(std::filesystem::exists(folder.path(".site.handrail")));
}

TEST_CASE("nobody but the owner can look into the staging folder") {
    const TemporaryFolder folder;
    RealDisk disk;
    auto publication = Publication::begin(disk, place_in(folder.path()), quick());
    REQUIRE(publication->put("draft.html", "secret"));
    CHECK((std::filesystem::status(folder.path(".site.handrail")).permissions() &
           (std::filesystem::perms::group_all | std::filesystem::perms::others_all)) ==
          std::filesystem::perms::none);
    REQUIRE(publication->finish());
    CHECK((std::filesystem::status(folder.path("site")).permissions() &
           std::filesystem::perms::others_read) != std::filesystem::perms::none);
}
