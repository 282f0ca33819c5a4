#include "search/interner.hpp"

#include <catch2/catch.hpp>

using handrail::lunr::Interner;

TEST_CASE("numbers count from 0 in the order of first sight") {
    Interner interner;
    CHECK(interner.intern("b").id == 0);
    CHECK(interner.intern("a").id == 1);
    CHECK(interner.intern("").id == 2);
    const auto again = interner.intern("b");
    CHECK(again.id == 0);
    CHECK_FALSE(again.is_new);
    CHECK(interner.size() == 3);
    CHECK(interner[1] == "a");
    CHECK(interner[2].empty());
}

TEST_CASE("numbers stay the same while the table grows") {
    Interner interner;
    constexpr std::uint32_t count = 20000;
    for (std::uint32_t i = 0; i < count; ++i) REQUIRE(interner.intern("word" + std::to_string(i)).is_new);
    for (std::uint32_t i = 0; i < count; ++i) REQUIRE(interner.find("word" + std::to_string(i)) == i);
    CHECK(interner[count - 1] == "word19999");
}

TEST_CASE("a text that was not seen has no number") {
    Interner interner;
    CHECK_FALSE(interner.find("x"));
    interner.intern("y");
    CHECK_FALSE(interner.find("x"));
}
