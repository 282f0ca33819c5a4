#include "read/scalar.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

TEST_CASE("a whole number is figures and perhaps a minus") {
    CHECK(to_integer("95") == 95);
    CHECK(to_integer("-3") == -3);
    CHECK(to_integer("007") == 7);
    for (const char* text : {"", "9.5", "+9", " 9", "9 ", "1e3", "0x10", "ninety", "99999999999999999999"}) {
        CAPTURE(text);
        CHECK_FALSE(to_integer(text));
    }
}

TEST_CASE("a number is decimal and finite") {
    CHECK(to_number("52.670") == 52.67);
    CHECK(to_number("-0.73") == -0.73);
    CHECK(to_number("1e3") == 1000.0);
    for (const char* text : {"", "52,67", "nan", "inf", "-inf", "1e999", "0x1p3", "5 km", "."}) {
        CAPTURE(text);
        CHECK_FALSE(to_number(text));
    }
}

TEST_CASE("only true and false are truth values") {
    CHECK(to_boolean("true") == true);
    CHECK(to_boolean("False") == false);
    for (const char* text : {"", "yes", "no", "on", "1", "0", "truer"}) {
        CAPTURE(text);
        CHECK_FALSE(to_boolean(text));
    }
}
