#include "build/offline_files.hpp"

#include <catch2/catch.hpp>

#include "text/json.hpp"

using namespace handrail;
using Catch::Contains;

namespace {

FileStamp stamp(std::uint64_t size = 100) {
    return {"0123456789abcdef0123456789abcdef", size};
}

AssetTable some_assets() {
    std::vector<AssetSource> sources;
    for (const char* part : {"addresses", "kept_files", "keep", "worker"}) {
        const std::string name = "offline/worker/" + std::string(part) + ".js";
        sources.push_back({name, name, part});
    }
    return AssetTable::build(std::move(sources)).value();
}

const std::vector<Edition> both{Edition::standard, Edition::easy_read};
const Date day{std::chrono::year(2026), std::chrono::month(10), std::chrono::day(3)};

OfflineFiles files_of(Manifest made, const std::string& search_version = "abc", Date built = day) {
    const AssetTable assets = some_assets();
    return make_offline_files({std::move(made), both, assets, search_version, built});
}

Manifest small_site() {
    return {{"index.html", stamp()},
            {"services/a.html", stamp()},
            {"easy-read/index.html", stamp()},
            {"assets/style.1.css", stamp()},
            {"assets/pictograms/bus.1.svg", stamp()},
            {"search/search.json", stamp()},
            {"search/search.js", stamp()},
            {"search/index-0.json", stamp()},
            {"feed.xml", stamp()}};
}

}  // namespace

TEST_CASE("an edition's pages are listed with it, and what all editions need beside them") {
    CHECK(
        files_of(small_site()).list ==
        R"({"format":1,"version":")" + files_of(small_site()).list.substr(23, 16) +
            R"(","built":"2026-10-03","files":{"shared":[["assets/style.1.css","0123456789"],["search/search.json","0123456789"],)"
            R"(["search/index-0.json","0123456789","abc"]],"editions":{"standard":[["index.html","0123456789"],)"
            R"(["services/a.html","0123456789"]],"easy-read":[["easy-read/index.html","0123456789"],)"
            R"(["assets/pictograms/bus.1.svg","0123456789"]]}}})"
            "\n");
}

TEST_CASE("scripts that stand for data on a disk, and what no page shows, are not listed") {
    const std::string list = files_of(small_site()).list;
    CHECK_THAT(list, !Contains("search.js\""));
    CHECK_THAT(list, !Contains("feed.xml"));
}

TEST_CASE("of a large edition only the pages that lead on are listed") {
    Manifest made = small_site();
    for (int n = 0; n < 900; ++n) made["services/s" + std::to_string(n) + ".html"] = stamp();
    made["search.html"] = stamp();
    const std::string list = files_of(made).list;
    CHECK_THAT(list, Contains(R"("standard":[["index.html","0123456789"],["search.html","0123456789"]])"));
    CHECK_THAT(list, Contains("easy-read/index.html"));
}

TEST_CASE("an edition of few but heavy pages is large, too") {
    Manifest made = small_site();
    made["services/a.html"] = stamp(9'000'000);
    CHECK_THAT(files_of(made).list, !Contains("services/a.html"));
}

TEST_CASE("a large index is left to be kept when somebody searches") {
    Manifest made = small_site();
    made["search/index-0.json"] = stamp(20'000'000);
    CHECK_THAT(files_of(made).list, !Contains("index-0"));
    CHECK_THAT(files_of(made).list, Contains("search/search.json"));
}

TEST_CASE("the worker changes when any listed file does, and not with the day alone") {
    const std::string worker = files_of(small_site()).worker;
    Manifest changed = small_site();
    changed["services/a.html"].hash = "ffff456789abcdef0123456789abcdef";
    CHECK(files_of(changed).worker != worker);
    CHECK(files_of(small_site(), "abd").worker != worker);
    CHECK(files_of(small_site(), "abc", day + std::chrono::months(1)).worker == worker);
}

TEST_CASE("the worker loads its scripts by the names they are published under, in their order") {
    const AssetTable assets = some_assets();
    const std::string worker = files_of(small_site()).worker;
    std::size_t last = 0;
    for (const char* part : {"addresses", "kept_files", "keep", "worker"}) {
        const std::size_t at =
            worker.find(assets.find("offline/worker/" + std::string(part) + ".js")->output_path);
        REQUIRE(at != std::string::npos);
        CHECK(at > last);
        last = at;
    }
}

TEST_CASE("a theme without the worker's scripts keeps nothing") {
    const AssetTable none = AssetTable::build({}).value();
    CHECK(make_offline_files({small_site(), both, none, "abc", day}).worker.empty());
}
