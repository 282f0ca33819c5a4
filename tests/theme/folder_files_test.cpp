#include "theme/folder_files.hpp"

#include <catch2/catch.hpp>

#include "base/memory_disk.hpp"

using namespace handrail;
using namespace handrail::engine;

TEST_CASE("files come in the order of names, from every folder below, without what is hidden or linked") {
    MemoryDisk disk;
    disk.add("a/z", "1");
    disk.add("a/b/c/d", "2");
    disk.add("a/.git/x", "3");
    disk.add("secret", "4");
    disk.add_symlink("a/link", "/secret");
    const auto files = read_folder_files(disk, "a", "shown");
    REQUIRE(files);
    REQUIRE(files->size() == 2);
    CHECK(files->front().name == "b/c/d");
    CHECK(files->front().shown == "shown/b/c/d");
    CHECK(files->front().bytes == "2");
    CHECK(files->back().name == "z");
}

TEST_CASE("a folder that is not there has no files; one that is a file is a failure") {
    MemoryDisk disk;
    disk.add("file", "");
    CHECK(read_folder_files(disk, "none", "none")->empty());
    CHECK_FALSE(read_folder_files(disk, "file", "file"));
}
