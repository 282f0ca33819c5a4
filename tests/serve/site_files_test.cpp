#include "serve/site_files.hpp"

#include <filesystem>

#include <catch2/catch.hpp>

#include "base/memory_disk.hpp"
#include "base/real_disk.hpp"

using namespace handrail;

TEST_CASE("files below the folder are loaded, folders and what is not there are not") {
    MemoryDisk disk;
    disk.add("/out/services/a.html", "a");
    const FileLoader load = load_below(disk, "/out");
    CHECK(load("services/a.html") == "a");
    CHECK_FALSE(load("services").has_value());
    CHECK_FALSE(load("services/b.html").has_value());
    CHECK_FALSE(load("services/a.html/index.html").has_value());
}

TEST_CASE("nothing that a symbolic link leads to is loaded") {
    MemoryDisk disk;
    disk.add("/secret/a.html", "secret");
    disk.add("/out/a.html", "a");
    disk.add_symlink("/out/file.html", "/secret/a.html");
    disk.add_symlink("/out/folder", "/secret");
    const FileLoader load = load_below(disk, "/out");
    CHECK_FALSE(load("file.html").has_value());
    CHECK_FALSE(load("folder/a.html").has_value());
    CHECK(load("a.html") == "a");
}

TEST_CASE("the site's folder itself may be a link") {
    MemoryDisk disk;
    disk.add("/real/a.html", "a");
    disk.add_symlink("/out", "/real");
    CHECK(load_below(disk, "/out")("a.html") == "a");
}

TEST_CASE("a temporary site is nobody else's, and goes with all that is in it") {
    RealDisk disk;
    std::string folder;
    {
        const auto made = TemporarySite::make(disk);
        REQUIRE(made);
        folder = parent_path(made->site());
        CHECK((std::filesystem::status(folder).permissions() & std::filesystem::perms(077)) ==
              std::filesystem::perms::none);
        REQUIRE(disk.make_folders(made->site()));
        REQUIRE(disk.write(made->site() + "/a.html", "a"));
    }
    CHECK_FALSE(std::filesystem::exists(folder));
}
