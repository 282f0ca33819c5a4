#include "output/swap.hpp"

#include <catch2/catch.hpp>

#include "base/memory_disk.hpp"
#include "output/publish_site.hpp"
#include "support/faulty_disk.hpp"

using namespace handrail;
using Catch::Contains;

namespace {

const SwapPaths paths = swap_paths("/srv/site");

/// With a site and the next one, neither with a record.
std::unique_ptr<MemoryDisk> disk_before_swap() {
    auto disk = std::make_unique<MemoryDisk>();
    disk->add("/srv/site/page", "old");
    disk->add("/srv/.site.handrail/new/page", "new");
    return disk;
}

}  // namespace

TEST_CASE("the staging folder is a hidden one beside the output folder") {
    CHECK(paths.out == "/srv/site");
    CHECK(paths.side == "/srv/.site.handrail");
    CHECK(paths.next == "/srv/.site.handrail/new");
    CHECK(paths.old == "/srv/.site.handrail/old");
    CHECK(swap_paths("/site").side == "/.site.handrail");
}

TEST_CASE("a swap is one single change of the disk") {
    const auto disk = disk_before_swap();
    REQUIRE(swap_in(*disk, paths));
    CHECK(disk->changes() == std::vector<DiskAccess>{{DiskCall::exchange, paths.next, paths.out}});
    CHECK(disk->files("/srv/site") == Site{{"page", "new"}});
}

TEST_CASE("a first publication is one single rename") {
    MemoryDisk disk;
    disk.add("/srv/.site.handrail/new/page", "new");
    REQUIRE(swap_in(disk, paths));
    CHECK(disk.changes() == std::vector<DiskAccess>{{DiskCall::rename, paths.next, paths.out}});
}

TEST_CASE("without exchange two renames do it") {
    const auto disk = disk_before_swap();
    disk->set_can_exchange(false);
    REQUIRE(swap_in(*disk, paths));
    CHECK(disk->files("/srv/site") == Site{{"page", "new"}});
    CHECK(disk->files(paths.old) == Site{{"page", "old"}});
}

TEST_CASE("if the second rename fails the first is taken back") {
    const auto disk = disk_before_swap();
    disk->set_can_exchange(false);
    FaultyDisk faulty(*disk, 3, Fault::once);
    CHECK_FALSE(swap_in(faulty, paths));
    CHECK(disk->files("/srv/site") == Site{{"page", "old"}});
    CHECK(disk->files(paths.next) == Site{{"page", "new"}});
}

TEST_CASE("a swap that is refused says what the usual reason is") {
    const auto disk = disk_before_swap();
    FaultyDisk faulty(*disk, 1, Fault::once);
    CHECK_THAT(problems_of(swap_in(faulty, paths)), Contains("a disk or volume of its own"));
}

TEST_CASE("after a kill between two renames the old site comes back, also over an empty folder") {
    for (const bool emptied : {false, true}) {
        MemoryDisk disk;
        disk.add(paths.old + "/page", "old");
        if (emptied) REQUIRE(disk.make_folders(paths.out));
        REQUIRE(restore_after_kill(disk, paths));
        CHECK(disk.files("/srv/site") == Site{{"page", "old"}});
    }
}

TEST_CASE("an old site does not come back over one that is there") {
    MemoryDisk disk;
    disk.add(paths.out + "/page", "new");
    disk.add(paths.old + "/page", "old");
    REQUIRE(restore_after_kill(disk, paths));
    CHECK(disk.files("/srv/site") == Site{{"page", "new"}});
    REQUIRE(remove_leftovers(disk, paths));
    CHECK(disk.files() == Site{{"srv/site/page", "new"}});
}

TEST_CASE("leftovers go, but never the only site there is") {
    MemoryDisk disk;
    disk.add(paths.old + "/page", "old");
    disk.add(paths.next + "/page", "new");
    REQUIRE(remove_leftovers(disk, paths));
    CHECK(disk.files() == Site{{"srv/site/page", "old"}});
}
