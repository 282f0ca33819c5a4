#include "search/js_number.hpp"

#include <cmath>
#include <limits>

#include <catch2/catch.hpp>

using handrail::lunr::js_number_text;
using handrail::lunr::json_number;

TEST_CASE("numbers become the text that JavaScript makes of them") {
    CHECK(js_number_text(0.0) == "0");
    CHECK(js_number_text(-0.0) == "0");
    CHECK(js_number_text(12.5) == "12.5");
    CHECK(js_number_text(-1.0) == "-1");
    CHECK(js_number_text(0.1 + 0.2) == "0.30000000000000004");
    CHECK(js_number_text(100000) == "100000");
    CHECK(js_number_text(0.000001) == "0.000001");
}

TEST_CASE("an exponent is written below 1e-6 and from 1e21 on only") {
    CHECK(js_number_text(1e-7) == "1e-7");
    CHECK(js_number_text(1.5e-7) == "1.5e-7");
    CHECK(js_number_text(123456789012345680000.0) == "123456789012345680000");
    CHECK(js_number_text(1e21) == "1e+21");
    CHECK(js_number_text(std::numeric_limits<double>::max()) == "1.7976931348623157e+308");
    CHECK(js_number_text(std::numeric_limits<double>::denorm_min()) == "5e-324");
}

TEST_CASE("what is no number has JavaScript's names") {
    CHECK(js_number_text(std::numeric_limits<double>::quiet_NaN()) == "NaN");
    CHECK(js_number_text(-std::numeric_limits<double>::infinity()) == "-Infinity");
}

TEST_CASE("only a whole JSON number is read") {
    CHECK(json_number("12.50") == 12.5);
    CHECK(json_number("1E+2") == 100);
    CHECK(json_number("-0.5e-1") == -0.05);
    for (const char* text :
         {"", "-", "01", "1.", ".5", "1e", "1e+", "+1", "0x10", "1 ", "nan", "16:30", "07700 900123"}) {
        CAPTURE(text);
        CHECK_FALSE(json_number(text));
    }
}

TEST_CASE("a number out of range is infinite or 0") {
    CHECK(std::isinf(*json_number("1e999")));
    CHECK(std::isinf(*json_number("1" + std::string(400, '0'))));
    CHECK(*json_number("-1e999") < 0);
    CHECK(json_number("1e-999") == 0);
    CHECK(json_number("0." + std::string(400, '0') + "1") == 0);
}
