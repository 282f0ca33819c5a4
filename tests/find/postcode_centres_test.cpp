#include "find/postcode_centres.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

const std::vector<PostcodeCentre> table{
    {"LE15", 52.656, -0.7}, {"LE15 6", 52.67, -0.73}, {"ZE2", 60.33, -1.225}, {"NG33", 52.82, -0.56}};

std::vector<std::string> codes(const std::vector<PostcodeCentre>& centres) {
    std::vector<std::string> all;
    for (const PostcodeCentre& centre : centres) all.push_back(centre.code);
    return all;
}

}  // namespace

TEST_CASE("a postcode lies where its sector lies, else where its district lies") {
    const PostcodeCentres centres(table);
    CHECK(centres.of("le156hp") == Point{52.67, -0.73});
    CHECK(centres.of("LE15 9XX") == Point{52.656, -0.7});
    CHECK_FALSE(centres.of("B1 1AA"));
    CHECK_FALSE(centres.of("LE15"));
    CHECK_FALSE(centres.of(""));
}

TEST_CASE("distances are those of the haversine formula") {
    CHECK(distance_km({52, -1}, {52, -1}) == 0);
    CHECK(distance_km({52, -1}, {53, -1}) == Approx(111.19).margin(0.01));
    CHECK(distance_km({0, 0}, {0, 180}) == Approx(20015.09).margin(0.01));
}

TEST_CASE("only centres within reach of a point are shipped") {
    const PostcodeCentres centres(table);
    CHECK(codes(centres.near({{52.6, -0.7}, {52.61, -0.72}})) ==
          std::vector<std::string>{"LE15", "LE15 6", "NG33"});
    CHECK(centres.near({}).empty());
    CHECK(centres.near({{-33.9, 151.2}}).empty());
}

TEST_CASE("degrees round to three decimals, halves up as in JavaScript") {
    CHECK(rounded_degrees(52.67049) == 52.67);
    CHECK(rounded_degrees(-0.0625) == -0.062);
}
