#include "output/staging_tree.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "base/memory_disk.hpp"
#include "base/task_pool.hpp"
#include "output/publish_site.hpp"

using namespace handrail;

TEST_CASE("nothing is made before the first file") {
    MemoryDisk disk;
    const StagingTree tree(disk, "/side/new");
    CHECK(tree.untouched());
    CHECK(disk.log().empty());
}

TEST_CASE("written and linked files stand in the tree, linked ones as the same file") {
    MemoryDisk disk;
    disk.add("/site/a/old.html", "old");
    StagingTree tree(disk, "/side/new");
    REQUIRE(tree.write("b/new.html", "new"));
    REQUIRE(tree.link("/site/a/old.html", "a/old.html"));
    REQUIRE(tree.write("top.html", "top"));
    CHECK_FALSE(tree.untouched());
    CHECK(disk.files("/side/new") == Site{{"a/old.html", "old"}, {"b/new.html", "new"}, {"top.html", "top"}});
    CHECK(disk.inode("/side/new/a/old.html") == disk.inode("/site/a/old.html"));
}

TEST_CASE("each folder is asked for once, from however many threads") {
    MemoryDisk disk;
    StagingTree tree(disk, "/new");
    parallel_for(300, 6, [&](std::size_t i) {
        static_cast<void>(tree.write(std::to_string(i % 3) + '/' + std::to_string(i), "x"));
    });
    CHECK(disk.files("/new").size() == 300);
    const auto log = disk.changes();
    CHECK(std::count_if(log.begin(), log.end(),
                        [](const auto& access) { return access.call == DiskCall::make_folders; }) == 3);
}

TEST_CASE("a tree that could not even be begun counts as touched") {
    MemoryDisk disk;
    disk.add("/side", "a file in the way");
    StagingTree tree(disk, "/side/new");
    CHECK_FALSE(tree.write("a", "x"));
    CHECK_FALSE(tree.untouched());
}
