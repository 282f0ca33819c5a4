#include "output/output_folder.hpp"

#include <catch2/catch.hpp>

#include "base/memory_disk.hpp"
#include "output/publish_site.hpp"

using namespace handrail;
using Catch::Contains;

namespace {

/// A disk with a site in /home/jo/offer.
std::unique_ptr<MemoryDisk> disk_with_site() {
    auto disk = std::make_unique<MemoryDisk>();
    disk->add("/home/jo/offer/site.toml", "");
    disk->add("/home/jo/offer/content/services/a.md", "");
    disk->add("/home/jo/offer/data/needs.json", "");
    disk->add("/home/jo/offer/file.txt", "");
    disk->add("/home/jo/letters/mum.txt", "");
    return disk;
}

OutputPlace place_for(const std::string& out) {
    const std::string site = "/home/jo/offer";
    return {out, site, {site + "/content", site + "/data", site + "/themes", site + "/static"}, "/home/jo"};
}

std::string answer(const MemoryDisk& disk, const std::string& out) {
    const auto folder = safe_output_folder(disk, place_for(out));
    return folder ? folder.value() : problems_of(folder);
}

}  // namespace

TEST_CASE("a folder of its own is fine, in the site's folder or beside it, there or not") {
    const auto disk = disk_with_site();
    CHECK(answer(*disk, "/home/jo/offer/site") == "/home/jo/offer/site");
    CHECK(answer(*disk, "/home/jo/offer/site/") == "/home/jo/offer/site");
    CHECK(answer(*disk, "/home/jo/offer/build/../site") == "/home/jo/offer/site");
    CHECK(answer(*disk, "/var/www/offer") == "/var/www/offer");
    CHECK(answer(*disk, "home/jo/./site") == "/home/jo/site");
    CHECK(answer(*disk, "/home/jo/offer/contents") == "/home/jo/offer/contents");
    REQUIRE(disk->make_folders("/home/jo/offer/site"));
    CHECK(answer(*disk, "/home/jo/offer/site") == "/home/jo/offer/site");
}

TEST_CASE("the root, the home folder, the site's folder and what holds them are refused") {
    const auto disk = disk_with_site();
    for (const char* out :
         {"/", "//", "/home", "/home/jo", "/home/jo/", "/home/jo/offer", "home/jo/offer/.",
          "/home/jo/offer/site/..", "/home/jo/letters/../offer", "/home/jo/offer/missing/.."}) {
        INFO(out);
        CHECK_THAT(answer(*disk, out), Contains("error[bad-output-folder]"));
    }
}

TEST_CASE("a source folder and everything inside it are refused, there or not") {
    const auto disk = disk_with_site();
    for (const char* name :
         {"content", "content/services", "content/site", "data", "themes", "themes/x/y", "static/site"}) {
        INFO(name);
        CHECK_THAT(answer(*disk, std::string("/home/jo/offer/") + name),
                   Contains("that the site is made from"));
    }
}

TEST_CASE("a source folder outside the site's folder is guarded as well, and what holds it") {
    MemoryDisk disk;
    disk.add("/themes/county/page.html", "");
    OutputPlace place = place_for("/themes");
    place.sources.push_back("/themes/county");
    CHECK_THAT(problems_of(safe_output_folder(disk, place)), Contains("/themes/county"));
}

TEST_CASE("links do not hide where a folder really is") {
    const auto disk = disk_with_site();
    disk->add_symlink("/tmp/innocent", "/home/jo/offer/content");
    disk->add_symlink("/tmp/home", "/home/jo");
    disk->add_symlink("/home/jo/offer/themes", "/shared/themes");
    disk->add("/shared/themes/county/page.html", "");
    CHECK_THAT(answer(*disk, "/tmp/innocent/site"), Contains("bad-output-folder"));
    CHECK_THAT(answer(*disk, "/tmp/innocent"), Contains("bad-output-folder"));
    CHECK_THAT(answer(*disk, "/tmp/home"), Contains("bad-output-folder"));
    CHECK_THAT(answer(*disk, "/shared/themes/site"), Contains("bad-output-folder"));
    CHECK(answer(*disk, "/tmp/home/site") == "/home/jo/site");
}

TEST_CASE("a site that is reached by a link is still the site") {
    const auto disk = disk_with_site();
    disk->add_symlink("/link", "/home/jo/offer");
    OutputPlace place = place_for("/home/jo/offer");
    place.site = "/link";
    place.sources.clear();
    place.home.clear();
    CHECK_THAT(problems_of(safe_output_folder(*disk, place)), Contains("the folder of the site's own files"));
}

TEST_CASE("a file or a link to nothing in its place is refused") {
    const auto disk = disk_with_site();
    disk->add_symlink("/home/jo/offer/dangling", "/nowhere");
    CHECK_THAT(answer(*disk, "/home/jo/offer/file.txt"), Contains("there is a file of this name"));
    CHECK_FALSE(safe_output_folder(*disk, place_for("/home/jo/offer/dangling")));
    CHECK_THAT(answer(*disk, ""), Contains("no folder was named"));
}

TEST_CASE("the message says why and what to do") {
    const auto disk = disk_with_site();
    CHECK(answer(*disk, "/home/jo/offer/content/x") ==
          "/home/jo/offer/content/x: error[bad-output-folder]: the site cannot be published to this folder: "
          "it lies in a "
          "folder that the site is made from (/home/jo/offer/content). Choose a folder of its own for it, "
          "such as --out site.\n");
}

TEST_CASE("a path lies within a folder by names, not by letters") {
    CHECK(is_within("/a/b", "/a"));
    CHECK(is_within("/a", "/a"));
    CHECK(is_within("/a", "/"));
    CHECK_FALSE(is_within("/ab", "/a"));
    CHECK_FALSE(is_within("/a", "/a/b"));
}
