#include "output/static_files.hpp"

#include <catch2/catch.hpp>

#include "base/memory_disk.hpp"
#include "output/publish_site.hpp"

using namespace handrail;
using Catch::Contains;

namespace {

std::string list(const Disk& disk, const std::string& folder = "/srv/static") {
    const auto files = list_static_files(disk, folder);
    if (!files) return problems_of(files);
    std::string text;
    for (const StaticFile& file : files.value()) text += file.path + '=' + file.source + ' ';
    return text;
}

}  // namespace

TEST_CASE("no static folder and an empty one are no files") {
    MemoryDisk disk;
    REQUIRE(disk.make_folders("/srv"));
    CHECK(list(disk).empty());
    REQUIRE(disk.make_folders("/srv/static/deep"));
    CHECK(list(disk).empty());
}

TEST_CASE("every file is listed by its path below the folder, hidden ones too, sorted") {
    MemoryDisk disk;
    disk.add("/srv/static/robots.txt", "");
    disk.add("/srv/static/docs/b.pdf", "");
    disk.add("/srv/static/docs-old/a.pdf", "");
    disk.add("/srv/static/.well-known/security.txt", "");
    disk.add("/srv/other.txt", "");
    CHECK(list(disk) ==
          ".well-known/security.txt=/srv/static/.well-known/security.txt "
          "docs-old/a.pdf=/srv/static/docs-old/a.pdf "
          "docs/b.pdf=/srv/static/docs/b.pdf robots.txt=/srv/static/robots.txt ");
}

TEST_CASE("what desktops drop into folders is left out") {
    MemoryDisk disk;
    disk.add("/srv/static/.DS_Store", "");
    disk.add("/srv/static/a/Thumbs.db", "");
    CHECK(list(disk).empty());
}

TEST_CASE("a link within the folder is followed, to a file and to a folder") {
    MemoryDisk disk;
    disk.add("/srv/static/docs/a.pdf", "");
    disk.add_symlink("/srv/static/latest.pdf", "docs/a.pdf");
    disk.add_symlink("/srv/static/papers", "docs");
    CHECK(list(disk) ==
          "docs/a.pdf=/srv/static/docs/a.pdf latest.pdf=/srv/static/latest.pdf "
          "papers/a.pdf=/srv/static/papers/a.pdf ");
}

TEST_CASE("links that leave the folder, lead nowhere or in a circle are all reported and not followed") {
    MemoryDisk disk;
    disk.add("/etc/passwd", "secret");
    disk.add("/srv/content/draft.md", "secret");
    disk.add("/srv/static/a/file", "");
    disk.add("/srv/static/b/file", "");
    disk.add("/srv/static-other/file", "");
    disk.add_symlink("/srv/static/1", "/etc/passwd");
    disk.add_symlink("/srv/static/2", "../content");
    disk.add_symlink("/srv/static/3", "missing");
    disk.add_symlink("/srv/static/a/4", "..");
    disk.add_symlink("/srv/static/5", ".");
    disk.add_symlink("/srv/static/6", "../static-other");
    const std::string problems = list(disk);
    for (const char* problem :
         {"static/1: error[symlink-leaves-site]: this symbolic link leads out of this folder",
          "static/2: error", "static/3: error[symlink-leaves-site]: this symbolic link leads nowhere",
          "static/a/4: error[symlink-leaves-site]: this symbolic link leads back to a folder that it stands "
          "in",
          "static/5: error", "static/6: error"}) {
        CHECK_THAT(problems, Contains(problem));
    }
    for (const DiskAccess& access : disk.log()) CHECK(access.call != DiskCall::read);
}

TEST_CASE("two folders that link into each other end in a report, not in a loop") {
    MemoryDisk disk;
    disk.add("/srv/static/a/file", "");
    disk.add("/srv/static/b/file", "");
    disk.add_symlink("/srv/static/a/to-b", "../b");
    disk.add_symlink("/srv/static/b/to-a", "../a");
    CHECK_THAT(list(disk), Contains("a/to-b/to-a: error") && Contains("b/to-a/to-b: error"));
}

TEST_CASE("the folder itself may be a link within the site, not one out of it") {
    MemoryDisk disk;
    disk.add("/srv/shared/a.txt", "");
    disk.add("/etc/secret", "");
    disk.add_symlink("/srv/static", "shared");
    disk.add_symlink("/other/static", "/etc");
    CHECK(list(disk) == "a.txt=/srv/static/a.txt ");
    CHECK_THAT(list(disk, "/other/static"), Contains("leads out of the site"));
}

TEST_CASE("a static file that takes the address of a page is a collision that names both") {
    MemoryDisk disk;
    disk.add("/srv/static/index.html", "mine");
    auto publication = Publication::begin(disk, place_in("/srv"), without_lock(disk));
    REQUIRE(publication->put("index.html", "home", "content/home.md"));
    const auto files = list_static_files(disk, "/srv/static");
    CHECK_THAT(problems_of(publication->put(files->at(0).path, "mine", files->at(0).source)),
               Contains("content/home.md") && Contains("/srv/static/index.html"));
}
