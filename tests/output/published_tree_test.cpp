#include "output/published_tree.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "base/memory_disk.hpp"
#include "output/publish_site.hpp"

using namespace handrail;
using Catch::Contains;

namespace {

const Site site{{"a.html", "a"}, {"b/c.html", "c"}};

std::unique_ptr<MemoryDisk> disk_with_published() {
    auto disk = std::make_unique<MemoryDisk>();
    REQUIRE(publish(*disk, site));
    disk->clear_log();
    return disk;
}

}  // namespace

TEST_CASE("no folder and an empty one hold nothing published") {
    MemoryDisk disk;
    CHECK(read_published_tree(disk, "/none").value().files.empty());
    REQUIRE(disk.make_folders("/empty/with/folders"));
    CHECK(read_published_tree(disk, "/empty").value().manifest_text.empty());
}

TEST_CASE("what was published is read from the record, without reading a single page") {
    const auto disk = disk_with_published();
    const auto tree = read_published_tree(*disk, "/srv/site");
    REQUIRE(tree);
    CHECK(tree->files.size() == 2);
    CHECK(tree->files.at("b/c.html").size == 1);
    for (const DiskAccess& access : disk->log()) {
        if (access.call == DiskCall::read) CHECK(access.path == "/srv/site/.handrail-manifest");
    }
}

TEST_CASE("a folder with files but no record is somebody else's") {
    MemoryDisk disk;
    disk.add("/site/letter.txt", "");
    CHECK_THAT(problems_of(read_published_tree(disk, "/site")),
               Contains("error[foreign-files]") && Contains("letter.txt"));
}

TEST_CASE("up to five foreign files are named, and the others counted") {
    const auto disk = disk_with_published();
    for (int i = 1; i <= 7; ++i) disk->add("/srv/site/b/" + std::to_string(i), "");
    CHECK_THAT(problems_of(read_published_tree(*disk, "/srv/site")),
               Contains(": b/1, b/2, b/3, b/4, b/5 and 2 more."));
}

TEST_CASE("foreign is also a link, and a file below what was a file of ours") {
    const auto disk = disk_with_published();
    disk->add("/precious/x", "");
    disk->add_symlink("/srv/site/link", "/precious");
    CHECK_THAT(problems_of(read_published_tree(*disk, "/srv/site")), Contains(": link."));
    REQUIRE(disk->remove_file("/srv/site/link"));
    REQUIRE(disk->remove_file("/srv/site/a.html"));
    disk->add("/srv/site/a.html/inside", "");
    CHECK_THAT(problems_of(read_published_tree(*disk, "/srv/site")), Contains(": a.html/inside."));
}

TEST_CASE("what desktops drop into folders is nobody's") {
    const auto disk = disk_with_published();
    disk->add("/srv/site/.DS_Store", "");
    disk->add("/srv/site/b/Thumbs.db", "");
    REQUIRE(read_published_tree(*disk, "/srv/site"));
    REQUIRE(publish(*disk, {{"a.html", "new"}}));
    CHECK(without_manifest(disk->files("/srv/site")) == Site{{"a.html", "new"}});
}

TEST_CASE("a folder or a link in the place of the record is no record") {
    MemoryDisk disk;
    REQUIRE(disk.make_folders("/site/.handrail-manifest"));
    CHECK_THAT(problems_of(read_published_tree(disk, "/site")), Contains("bad-manifest"));
    disk.add_symlink("/other/.handrail-manifest", "/etc/passwd");
    CHECK_THAT(problems_of(read_published_tree(disk, "/other")), Contains("bad-manifest"));
}

TEST_CASE("an old tree is removed whole, and the record after everything else") {
    const auto disk = disk_with_published();
    REQUIRE(remove_old_tree(*disk, "/srv/site"));
    CHECK(disk->files().empty());
    const auto log = disk->changes();
    REQUIRE(log.size() > 2);
    const DiskAccess record_removed{DiskCall::remove_file, "/srv/site/.handrail-manifest", ""};
    CHECK(std::find(log.begin(), log.end(), record_removed) == log.end() - 2);
    CHECK(remove_old_tree(*disk, "/srv/site"));
}

TEST_CASE("a tree that was never finished is removed whole") {
    MemoryDisk disk;
    disk.add("/side/new/a/b/c.html", "half");
    disk.add("/side/new/.handrail-manifest", "torn by a power cut");
    REQUIRE(remove_old_tree(disk, "/side/new"));
    CHECK(disk.files().empty());
}

TEST_CASE("removing an old tree does not follow links") {
    MemoryDisk disk;
    disk.add("/precious/x", "kept");
    disk.add_symlink("/side/new/link", "/precious");
    REQUIRE(remove_old_tree(disk, "/side/new"));
    CHECK(disk.files() == Site{{"precious/x", "kept"}});
}

TEST_CASE("whether a folder is still as it was read is seen from its record and its names") {
    const auto disk = disk_with_published();
    const auto tree = read_published_tree(*disk, "/srv/site").value();
    CHECK(check_still_ours(*disk, "/srv/site", tree));
    REQUIRE(disk->write("/srv/site/a.html", "edited"));
    CHECK(check_still_ours(*disk, "/srv/site", tree));
    disk->add("/srv/site/new.txt", "");
    CHECK_FALSE(check_still_ours(*disk, "/srv/site", tree));
    CHECK(check_still_ours(*disk, "/nowhere", {}));
}
