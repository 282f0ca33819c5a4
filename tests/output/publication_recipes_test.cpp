#include <catch2/catch.hpp>

#include "base/hash.hpp"
#include "base/memory_disk.hpp"
#include "output/publication.hpp"
#include "output/publish_site.hpp"

using namespace handrail;
using Catch::Contains;

namespace {

const Site first_site{
    {"index.html", "home"}, {"services/a.html", "a"}, {"services/b.html", "b"}, {"easy-read/x/y.html", "y"}};

const std::string recipe = hash_hex("what they are made of");

/// Publishes files that say what they were made of.
Result<PublishSummary> publish_made_by(Disk& disk, const Site& site) {
    auto publication = Publication::begin(disk, place_in("/srv"), without_lock(disk));
    if (!publication) return std::move(publication).diagnostics();
    for (const auto& [path, bytes] : site) static_cast<void>(publication->put(path, bytes, {}, recipe));
    return publication->finish();
}

}  // namespace

TEST_CASE("a file that was made by the same recipe stays without being handed over") {
    MemoryDisk disk;
    REQUIRE(publish_made_by(disk, first_site));
    disk.clear_log();
    auto publication = Publication::begin(disk, place_in("/srv"), without_lock(disk));
    REQUIRE(publication);
    for (const auto& [path, bytes] : first_site) CHECK(publication->keep_if_made_by(path, recipe).value());
    const auto summary = publication->finish();
    REQUIRE(summary);
    CHECK(summary->unchanged == 4);
    CHECK(disk.changes().empty());
}

TEST_CASE("a recipe lasts from build to build, and a new one takes its place") {
    MemoryDisk disk;
    const std::string other = hash_hex("another recipe");
    REQUIRE(publish_made_by(disk, first_site));
    for (int build = 0; build < 2; ++build) {
        auto publication = Publication::begin(disk, place_in("/srv"), without_lock(disk));
        CHECK(publication->keep_if_made_by("index.html", recipe).value());
        CHECK(publication->put("new.html", "new", {}, recipe));
        REQUIRE(publication->finish());
    }
    auto publication = Publication::begin(disk, place_in("/srv"), without_lock(disk));
    CHECK_FALSE(publication->keep_if_made_by("index.html", other).value());
    CHECK(publication->put("index.html", first_site.at("index.html"), {}, other));
    REQUIRE(publication->finish());
    auto last = Publication::begin(disk, place_in("/srv"), without_lock(disk));
    CHECK_FALSE(last->keep_if_made_by("index.html", recipe).value());
    CHECK(last->keep_if_made_by("index.html", other).value());
}

TEST_CASE("without a recipe nothing is kept, nor where all is written again") {
    MemoryDisk disk;
    REQUIRE(publish(disk, first_site));
    {
        auto publication = Publication::begin(disk, place_in("/srv"), without_lock(disk));
        CHECK_FALSE(publication->keep_if_made_by("index.html", recipe).value());
        CHECK_FALSE(publication->keep_if_made_by("index.html", "").value());
    }
    REQUIRE(publish_made_by(disk, first_site));
    PublishOptions options = without_lock(disk);
    options.rewrite = true;
    auto publication = Publication::begin(disk, place_in("/srv"), options);
    CHECK_FALSE(publication->keep_if_made_by("index.html", recipe).value());
}

TEST_CASE("what is not there as recorded cannot be kept, but can be put") {
    MemoryDisk disk;
    REQUIRE(publish_made_by(disk, first_site));
    REQUIRE(disk.remove_file("/srv/site/services/a.html"));
    REQUIRE(disk.write("/srv/site/services/b.html", "longer"));
    std::string edited = first_site.at("easy-read/x/y.html");
    edited.front() = '!';
    REQUIRE(disk.write("/srv/site/easy-read/x/y.html", edited));
    auto publication = Publication::begin(disk, place_in("/srv"), without_lock(disk));
    REQUIRE(publication);
    CHECK(publication->keep_if_made_by("index.html", recipe).value());
    const std::vector<std::string> gone{"services/a.html", "services/b.html", "easy-read/x/y.html",
                                        "never.html"};
    for (const std::string& path : gone) {
        INFO(path);
        CHECK_FALSE(publication->keep_if_made_by(path, recipe).value());
        CHECK(publication->put(path, "new"));
    }
    REQUIRE(publication->finish());
    Site expected = first_site;
    for (const std::string& path : gone) expected[path] = "new";
    CHECK(without_manifest(disk.files("/srv/site")) == expected);
}

TEST_CASE("a file cannot be both kept and put") {
    MemoryDisk disk;
    REQUIRE(publish_made_by(disk, first_site));
    auto publication = Publication::begin(disk, place_in("/srv"), without_lock(disk));
    REQUIRE(publication->keep_if_made_by("index.html", recipe));
    CHECK_THAT(problems_of(publication->put("index.html", "x")), Contains("path-collision"));
}

TEST_CASE("a link or a folder in the place of an empty file is not taken for it") {
    MemoryDisk disk;
    disk.add("/elsewhere", "");
    REQUIRE(publish_made_by(disk, {{"a", ""}, {"b", ""}}));
    REQUIRE(disk.remove_file("/srv/site/a"));
    REQUIRE(disk.remove_file("/srv/site/b"));
    disk.add_symlink("/srv/site/a", "/elsewhere");
    REQUIRE(disk.make_folders("/srv/site/b"));
    auto publication = Publication::begin(disk, place_in("/srv"), without_lock(disk));
    REQUIRE(publication);
    CHECK_FALSE(publication->keep_if_made_by("a", recipe).value());
    CHECK_FALSE(publication->keep_if_made_by("b", recipe).value());
    publication->abandon();
    const auto summary = publish(disk, {{"a", ""}, {"b", ""}});
    REQUIRE(summary);
    CHECK(summary->written == 2);
    CHECK(without_manifest(disk.files("/srv/site")) == Site{{"a", ""}, {"b", ""}});
}
