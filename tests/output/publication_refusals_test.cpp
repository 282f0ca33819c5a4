// What keeps a publication from happening.

#include <catch2/catch.hpp>

#include "base/hash.hpp"
#include "base/memory_disk.hpp"
#include "output/publish_site.hpp"

using namespace handrail;
using Catch::Contains;

namespace {

const Site first_site{{"index.html", "home"}, {"services/a.html", "a"}, {"services/b.html", "b"}};

bool has_folder(const Disk& disk, const std::string& path) {
    return disk.info(path).value().has_value();
}

}  // namespace

TEST_CASE("two files of one path, or of paths that differ only in case, publish nothing") {
    for (const char* second : {"index.html", "Index.html", "INDEX.HTML", "index.html/below"}) {
        MemoryDisk disk;
        auto publication = Publication::begin(disk, place_in("/srv"), without_lock(disk));
        REQUIRE(publication);
        REQUIRE(publication->put("index.html", "1", "content/a.md"));
        const auto again = publication->put(second, "2", "content/b.md");
        CHECK_THAT(problems_of(again),
                   Contains("error[path-collision]") && Contains("content/a.md") && Contains("content/b.md"));
        CHECK(problems_of(publication->finish()) == problems_of(again));
        CHECK(disk.files().empty());
        CHECK_FALSE(has_folder(disk, "/srv/.site.handrail"));
    }
}

TEST_CASE("a path that leads out of the site publishes nothing") {
    MemoryDisk disk;
    REQUIRE(publish(disk, first_site));
    Site site = first_site;
    site["../content/a.md"] = "overwritten";
    CHECK_THAT(problems_of(publish(disk, site)), Contains("error[bad-output-path]"));
    CHECK(disk.files("/srv").size() == 4);
    CHECK(without_manifest(disk.files("/srv/site")) == first_site);
}

TEST_CASE("after its end a publication refuses everything") {
    MemoryDisk disk;
    auto publication = Publication::begin(disk, place_in("/srv"), without_lock(disk));
    publication->abandon();
    CHECK_THAT(problems_of(publication->put("a", "")), Contains("publication-ended"));
    CHECK_THAT(problems_of(publication->keep_if_made_by("a", "recipe")), Contains("publication-ended"));
    CHECK_THAT(problems_of(publication->finish()), Contains("publication-ended"));
}

TEST_CASE("files that Handrail did not make keep it from publishing, and are named") {
    MemoryDisk disk;
    REQUIRE(publish(disk, first_site));
    disk.add("/srv/site/services/notes.txt", "mine");
    const Site before = disk.files();
    CHECK_THAT(problems_of(publish(disk, Site{})),
               Contains("error[foreign-files]") && Contains("services/notes.txt") && Contains("static/"));
    CHECK(disk.files() == before);
    CHECK_FALSE(has_folder(disk, "/srv/.site.handrail"));
}

TEST_CASE("a foreign file that appears while the build runs keeps it from publishing too") {
    MemoryDisk disk;
    REQUIRE(publish(disk, first_site));
    auto publication = Publication::begin(disk, place_in("/srv"), without_lock(disk));
    REQUIRE(publication->put("index.html", "new"));
    disk.add("/srv/site/late.txt", "mine");
    const Site before = disk.files("/srv/site");
    CHECK_THAT(problems_of(publication->finish()), Contains("foreign-files") && Contains("late.txt"));
    CHECK(disk.files("/srv/site") == before);
}

TEST_CASE("a record that changes while the build runs keeps it from publishing") {
    MemoryDisk disk;
    REQUIRE(publish(disk, first_site));
    auto publication = Publication::begin(disk, place_in("/srv"), without_lock(disk));
    REQUIRE(publication->put("index.html", "new"));
    REQUIRE(disk.write("/srv/site/.handrail-manifest", "changed"));
    CHECK_THAT(problems_of(publication->finish()), Contains("bad-manifest"));
    CHECK(disk.files("/srv/site")["index.html"] == "home");
}

TEST_CASE("a damaged or edited record is refused and nothing is deleted") {
    MemoryDisk good;
    REQUIRE(publish(good, first_site));
    const std::string record = good.files("/srv/site")[".handrail-manifest"];
    const std::string added = record + hash_hex("mine") + " 4 mine.txt\n";
    for (const std::string& text :
         {std::string(), std::string("\0\0\0", 3), record.substr(0, record.size() / 2), added}) {
        MemoryDisk disk;
        REQUIRE(publish(disk, first_site));
        disk.add("/srv/site/mine.txt", "mine");
        REQUIRE(disk.write("/srv/site/.handrail-manifest", text));
        const Site before = disk.files();
        CHECK_THAT(problems_of(publish(disk, Site{})), Contains("error[bad-manifest]"));
        CHECK(disk.files() == before);
    }
}
