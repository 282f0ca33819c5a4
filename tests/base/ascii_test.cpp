#include "base/ascii.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

/// Every byte, those of letters beyond ASCII too, for which `is` holds.
template <class Is>
std::string all_that(Is is) {
    std::string found;
    for (int byte = 0; byte < 256; ++byte) {
        if (is(static_cast<char>(byte))) found += static_cast<char>(byte);
    }
    return found;
}

const std::string digits = "0123456789";
const std::string capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const std::string small_letters = "abcdefghijklmnopqrstuvwxyz";

}  // namespace

TEST_CASE("digits, letters and white space are those of ASCII and no other byte") {
    CHECK(all_that(ascii::is_digit) == digits);
    CHECK(all_that(ascii::is_capital) == capitals);
    CHECK(all_that(ascii::is_small) == small_letters);
    CHECK(all_that(ascii::is_letter) == capitals + small_letters);
    CHECK(all_that(ascii::is_letter_or_digit) == digits + capitals + small_letters);
    CHECK(all_that(ascii::is_space) == "\t\n\f\r ");
}

TEST_CASE("only letters of ASCII change their case") {
    CHECK(ascii::lower(capitals) == small_letters);
    CHECK(ascii::upper(small_letters) == capitals);
    CHECK(ascii::lower("@[`{ \u00C9 9") == "@[`{ \u00C9 9");
    CHECK(ascii::upper("@[`{ \u00E9 9") == "@[`{ \u00E9 9");
    CHECK(all_that([](char c) { return ascii::lower(c) != c; }) == capitals);
    CHECK(all_that([](char c) { return ascii::upper(c) != c; }) == small_letters);
}

TEST_CASE("texts are equal ignoring case if all letters are, and neither goes on") {
    CHECK(ascii::equal_ignoring_case("LocalHost", "localhost"));
    CHECK(ascii::equal_ignoring_case("localhost", "LOCALHOST"));
    CHECK(ascii::equal_ignoring_case("", ""));
    CHECK_FALSE(ascii::equal_ignoring_case("localhost", "localhosts"));
    CHECK_FALSE(ascii::equal_ignoring_case("localhosts", "localhost"));
    CHECK_FALSE(ascii::equal_ignoring_case("local host", "local@host"));
    // "[" and "{" are as far apart as "A" and "a".
    CHECK_FALSE(ascii::equal_ignoring_case("[", "{"));
    CHECK_FALSE(ascii::equal_ignoring_case("\u00C9", "\u00E9"));
}

TEST_CASE("hexadecimal digits have their values, other bytes none") {
    for (std::size_t value = 0; value < 16; ++value) {
        CHECK(ascii::hex_value("0123456789abcdef"[value]) == value);
        CHECK(ascii::hex_value("0123456789ABCDEF"[value]) == value);
    }
    CHECK(all_that([](char c) { return ascii::hex_value(c).has_value(); }) == digits + "ABCDEFabcdef");
}
