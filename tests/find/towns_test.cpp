#include "find/towns.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

Location at(std::vector<std::string> address, std::string postcode = {}) {
    Location location;
    location.address = std::move(address);
    location.postcode = std::move(postcode);
    return location;
}

}  // namespace

TEST_CASE("the town is the last line of an address that can be one") {
    const std::unordered_set<std::string> areas{"rutland", "sud"};
    CHECK(town_of(at({"1 High Street", "Oakham"}), areas) == "Oakham");
    CHECK(town_of(at({"The Hall", " Oakham\u00a0", "Rutland", "Lincolnshire", "LE15 6HP"}), areas) ==
          "Oakham");
    CHECK(town_of(at({"The Hall", "S\u00fcd"}), areas).empty());
    CHECK(town_of(at({"Oakham"}), areas).empty());
    CHECK(town_of(at({}), areas).empty());
}

TEST_CASE("a town lies in the middle of its places, and has a number in the order of names") {
    Service first;
    first.locations = {at({"a", "Uppingham"}), at({"a", "Oakham"}, "LE15 6AA")};
    Service second;
    second.locations = {at({"b", "Oakham"})};
    second.locations.front().lat = 52.0;
    second.locations.front().lon = -1.0;
    std::vector<SearchEntry> entries(3);
    entries[0].service = &first;
    entries[1].service = &second;
    const Places places = Places::of(entries, {}, PostcodeCentres({{"LE15", 53.0, -0.5}}));
    REQUIRE(places.towns.size() == 2);
    CHECK(places.towns[0].name == "Oakham");
    CHECK(places.towns[0].centre == Point{52.5, -0.75});
    CHECK_FALSE(places.towns[1].centre);
    REQUIRE(places.places.size() == 3);
    CHECK(places.places[0][0].town == 1);
    CHECK_FALSE(places.places[0][0].point);
    CHECK(places.places[0][1].town == 0);
    CHECK(places.places[1][0].point == Point{52.0, -1.0});
    CHECK(places.places[2].empty());
    CHECK(places.points == std::vector<Point>{{53.0, -0.5}, {52.0, -1.0}});
}
