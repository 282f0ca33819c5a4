#include "search/trimmer.hpp"

#include <catch2/catch.hpp>

using handrail::lunr::trim;

TEST_CASE("what is not a letter, digit or underscore goes from both ends") {
    CHECK(trim("(towel).") == "towel");
    CHECK(trim("o'clock") == "o'clock");
    CHECK(trim("_x9_") == "_x9_");
}

TEST_CASE("letters beyond ASCII go from the ends and stay inside, as in lunr") {
    CHECK(trim("\u00e9t\u00e9") == "t");
    CHECK(trim("caf\u00e9s") == "caf\u00e9s");
}

TEST_CASE("a token without word characters becomes empty") {
    CHECK(trim("\u2014").empty());
    CHECK(trim("").empty());
}
