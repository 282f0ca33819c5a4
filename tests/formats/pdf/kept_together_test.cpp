#include "formats/pdf/kept_together.hpp"

#include <string>

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

/// The text with "_" where its spaces must not end a line.
std::string glued(std::string text) {
    std::vector<std::size_t> glue;
    add_glue(text, glue);
    for (const std::size_t at : glue) text[at] = '_';
    return text;
}

}  // namespace

TEST_CASE("a phone number stays in one piece, with its extension") {
    CHECK(glued("Ring 01632 960 123 or (01632) 960124.") == "Ring 01632_960_123 or (01632)_960124.");
    CHECK(glued("+44 20 7946 0958 ext 12 today") == "+44_20_7946_0958_ext_12 today");
}

TEST_CASE("two numbers in a row are not one") {
    CHECK(glued("01632 960123, 01632 960124") == "01632_960123, 01632_960124");
    CHECK(glued("in 2017 12 people") == "in 2017 12 people");
}

TEST_CASE("a postcode stays in one piece") {
    CHECK(glued("Oakham LE15 6HP, Rutland") == "Oakham LE15_6HP, Rutland");
    CHECK(glued("Oakham 15 6HP") == "Oakham 15 6HP");
}

TEST_CASE("a date stays in one piece, with the day of the week") {
    CHECK(glued("on Monday 14 January 2026, or in May 2027") == "on Monday_14_January_2026, or in May_2027");
    CHECK(glued("the 1st March; May I?") == "the 1st_March; May I?");
}

TEST_CASE("a time and a range of times stay in one piece") {
    CHECK(glued("Monday to Friday, 9am to 5pm or 10:30 am") == "Monday to Friday, 9am_to_5pm or 10:30_am");
    CHECK(glued("from 12:30pm to the end") == "from 12:30pm_to the end");
}

TEST_CASE("a number stays with its unit") {
    CHECK(glued("within 6 weeks, 15 school days, \u00A34 per day") ==
          "within 6_weeks, 15_school days, \u00A34_per day");
}

TEST_CASE("the words of a line that the author ended are not joined to the next") {
    CHECK(glued("14\nJanuary").find('_') == std::string::npos);
}
