#include "base/disk.hpp"

#include <catch2/catch.hpp>

#include "base/memory_disk.hpp"

using namespace handrail;

TEST_CASE("paths are joined with exactly one slash") {
    CHECK(join_path("a", "b") == "a/b");
    CHECK(join_path("a/", "b") == "a/b");
    CHECK(join_path("/", "b") == "/b");
    CHECK(join_path("", "b") == "b");
}

TEST_CASE("a path comes apart into its folder and its name") {
    CHECK(parent_path("a/b/c") == "a/b");
    CHECK(file_name("a/b/c") == "c");
    CHECK(parent_path("c").empty());
    CHECK(file_name("c") == "c");
    CHECK(parent_path("/c") == "/");
    CHECK(parent_path("/") == "/");
}

TEST_CASE("a tree is removed with all that is in it and nothing beside it") {
    MemoryDisk disk;
    disk.add("a/tree/x", "");
    disk.add("a/tree/deep/er/y", "");
    disk.add("a/treehouse/z", "kept");
    REQUIRE(remove_tree(disk, "a/tree"));
    CHECK(disk.files() == std::map<std::string, std::string>{{"a/treehouse/z", "kept"}});
    CHECK_FALSE(disk.info("a/tree").value().has_value());
}

TEST_CASE("removing a tree takes a link away, not what it leads to") {
    MemoryDisk disk;
    disk.add("precious/file", "kept");
    disk.add_symlink("tree/link", "/precious");
    REQUIRE(remove_tree(disk, "tree"));
    CHECK(disk.files() == std::map<std::string, std::string>{{"precious/file", "kept"}});
}

TEST_CASE("removing what is not there is fine, and a file is a tree of one") {
    MemoryDisk disk;
    disk.add("file", "");
    CHECK(remove_tree(disk, "nothing"));
    CHECK(remove_tree(disk, "file"));
    CHECK(disk.files().empty());
}

TEST_CASE("the diagnostic of a failed call is a whole sentence") {
    const Diagnostic diagnostic = disk_failure("a/b", "write this file", "No space left on device");
    CHECK(to_line(diagnostic) == "a/b: error[disk]: could not write this file: No space left on device.");
}
