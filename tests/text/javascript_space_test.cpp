#include "text/javascript_space.hpp"

#include <string>

#include <catch2/catch.hpp>

using namespace handrail;

TEST_CASE("white space is what JavaScript's \\s is") {
    for (const std::string space :
         {" ", "\t", "\v", "\u00a0", "\u1680", "\u2003", "\u2028", "\u202f", "\u3000", "\ufeff"}) {
        CHECK(javascript_space_at("a" + space + "b", 1) == space.size());
    }
    for (const std::string none : {"a", "-", "\u0085", "\u200b", "\u00e9", "\u4e00"})
        CHECK(javascript_space_at(none, 0) == 0);
}

TEST_CASE("trimming takes white space from both ends alone") {
    CHECK(javascript_trim("\u00a0\t a b \ufeff\n") == "a b");
    CHECK(javascript_trim("\u3000").empty());
    CHECK(javascript_trim("").empty());
    CHECK(javascript_trim("\u00e9 ") == "\u00e9");
}
