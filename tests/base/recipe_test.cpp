#include "base/recipe.hpp"

#include <set>

#include <catch2/catch.hpp>

using namespace handrail;

TEST_CASE("values that would read alike when joined make different recipes") {
    const std::set<std::string> hashes{
        Recipe().text("ab").text("c").hash(), Recipe().text("a").text("bc").hash(),
        Recipe().text("abc").hash(),          Recipe().text("abc").text("").hash(),
        Recipe().text("").text("abc").hash(), Recipe().number(1).number(2).hash(),
        Recipe().number(12).hash(),           Recipe().number(-12).hash(),
        Recipe().text("12").hash(),           Recipe().hash()};
    CHECK(hashes.size() == 10);
}

TEST_CASE("the same values make the same recipe") {
    CHECK(Recipe().text("Cost").number(4).hash() == Recipe().text("Cost").number(4).hash());
}
