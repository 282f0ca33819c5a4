#include "search/term_order.hpp"

#include <catch2/catch.hpp>

using namespace handrail::lunr;

TEST_CASE("the empty term comes first and a prefix before what it begins") {
    CHECK(precedes_in_utf16("", "a"));
    CHECK(precedes_in_utf16("ab", "abc"));
    CHECK_FALSE(precedes_in_utf16("abc", "ab"));
    CHECK_FALSE(precedes_in_utf16("ab", "ab"));
}

TEST_CASE("characters written with surrogates come before U+E000 and after U+D7FF") {
    CHECK(precedes_in_utf16("x\U0001F600", "x\ue000"));
    CHECK_FALSE(precedes_in_utf16("x\ue000", "x\U0001F600"));
    CHECK(precedes_in_utf16("\U0010FFFF", "\uffee"));
    CHECK(precedes_in_utf16("\ud7ff", "\U00010000"));
    CHECK(precedes_in_utf16("\U00010000", "\U0001F600"));
    CHECK(precedes_in_utf16("\ue000", "\uf000"));
    CHECK(precedes_in_utf16("z", "\u00e9"));
}

TEST_CASE("terms are listed by their numbers in that order") {
    Interner terms;
    for (const char* term : {"\ue000", "b", "\U0001F600", ""}) terms.intern(term);
    CHECK(sorted_terms(terms) == std::vector<std::uint32_t>{3, 1, 2, 0});
}
