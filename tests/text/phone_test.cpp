#include "text/phone.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

/// With plain spaces, for reading.
std::string shown(std::string_view phone) {
    std::string text = format_phone(phone);
    for (std::size_t at = text.find("\u00A0"); at != std::string::npos; at = text.find("\u00A0")) {
        text.replace(at, std::string("\u00A0").size(), " ");
    }
    return text;
}

}  // namespace

TEST_CASE("no space in a number may break, so that it is never split over two lines") {
    CHECK(format_phone("01632 960 123").find(' ') == std::string::npos);
    CHECK(shown("01632 960 123") == "01632 960 123");
}

TEST_CASE("a number written without spaces gets the usual groups of its kind") {
    CHECK(shown("01632960101") == "01632 960101");
    CHECK(shown("02079460000") == "020 7946 0000");
    CHECK(shown("111") == "111");
}

TEST_CASE("a number becomes an address with the country's code, an extension with its own part") {
    CHECK(phone_url("01632 960101") == "tel:+441632960101");
    CHECK(phone_url("+44 1632 960101") == "tel:+441632960101");
    CHECK(phone_url("01632 960101 ext 8407") == "tel:+441632960101;ext=8407");
    CHECK(phone_url("111") == "tel:111");
    CHECK(phone_url("no digits").empty());
}
