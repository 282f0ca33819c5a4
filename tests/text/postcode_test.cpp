#include "text/postcode.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

TEST_CASE("each of the shapes of a postcode is accepted") {
    for (const char* code : {"M1 1AE", "M60 1NW", "W1A 1HQ", "CR2 6XH", "LE15 6HP", "EC1A 1BB", "GIR 0AA"}) {
        CAPTURE(code);
        CHECK(normal_postcode(code) == std::string(code));
    }
}

TEST_CASE("a postcode is brought to its normal form") {
    CHECK(normal_postcode("le156hp") == "LE15 6HP");
    CHECK(normal_postcode("  le 15  6h p ") == "LE15 6HP");
    CHECK(normal_postcode("m11ae") == "M1 1AE");
}

TEST_CASE("what cannot be a postcode is refused") {
    for (const char* code : {"", "LE15", "6HP", "LE15 6H", "LE15 6HPX", "LE15-6HP", "1LE 6HP", "QA1 1AA",
                             "AJ1 1AA", "LE15 6CP", "LE15 6HO", "LE1I 6HP", "W1Z 1HQ", "LE156 6HP",
                             "\u00C9E15 6HP", "LEE5 6HP", "12345", "GIR 0AB", "LE15 66P"}) {
        CAPTURE(code);
        CHECK_FALSE(normal_postcode(code));
    }
}
