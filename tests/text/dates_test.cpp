#include "text/dates.hpp"

#include <catch2/catch.hpp>

using namespace handrail;
using namespace std::chrono;

namespace {

year_month_day day_of(std::string_view text) {
    return parse_date(text).value_or(year_month_day{});
}

std::string later(std::string_view date, Duration duration) {
    return format_iso_date(add(day_of(date), duration));
}

}  // namespace

TEST_CASE("a date is four, two and two digits") {
    CHECK(parse_date("2026-10-03") == year_month_day{2026y / October / 3});
    for (const char* text : {"", "2026-10-3", "26-10-03", "2026/10/03", "2026-10-03 ", " 2026-10-03",
                             "2026-1a-03", "+026-10-03", "2026-10-03T00:00", "-026-10-03", "2026--1-03"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_date(text));
    }
}

TEST_CASE("a day that the calendar does not have is refused but looks like a date") {
    for (const char* text : {"2026-02-29", "2026-02-30", "2026-13-01", "2026-00-10", "2026-04-31",
                             "2026-01-00", "2100-02-29", "0999-01-01"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_date(text));
        CHECK(looks_like_date(text));
    }
    CHECK(parse_date("2028-02-29"));
    CHECK(parse_date("2000-02-29"));
    CHECK_FALSE(looks_like_date("3 October"));
}

TEST_CASE("dates are written as GOV.UK writes them") {
    CHECK(format_date(day_of("2026-10-03")) == "3 October 2026");
    CHECK(format_date(day_of("2026-01-31")) == "31 January 2026");
    CHECK(format_iso_date(day_of("2026-01-09")) == "2026-01-09");
    CHECK(format_date({}).empty());
}

TEST_CASE("a time is two digits, a colon and two digits, within the day") {
    CHECK(parse_time("00:00") == 0);
    CHECK(parse_time("09:30") == 570);
    CHECK(parse_time("23:59") == 1439);
    for (const char* text : {"", "9:30", "24:00", "12:60", "12.30", "12:3a", "-1:30", "09:30:00", "+9:30"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_time(text));
    }
}

TEST_CASE("times are written as people say them") {
    CHECK(format_time(0) == "midnight");
    CHECK(format_time(1440) == "midnight");
    CHECK(format_time(1) == "12:01am");
    CHECK(format_time(9 * 60) == "9am");
    CHECK(format_time(12 * 60) == "midday");
    CHECK(format_time(12 * 60 + 5) == "12:05pm");
    CHECK(format_time(17 * 60 + 30) == "5:30pm");
    CHECK(format_time(23 * 60) == "11pm");
}

TEST_CASE("a length of time is a number and a unit") {
    CHECK(parse_duration("6 months") == Duration{6, 0});
    CHECK(parse_duration("1 month") == Duration{1, 0});
    CHECK(parse_duration(" 2  weeks ") == Duration{0, 14});
    CHECK(parse_duration("1year") == Duration{12, 0});
    CHECK(parse_duration("10 days") == Duration{0, 10});
    for (const char* text : {"", "months", "0 months", "-1 month", "six months", "6", "6 fortnights",
                             "1001 days", "99999999999 days", "1.5 years", "6 months ago", "6 s"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_duration(text));
    }
}

TEST_CASE("months keep within the month that they reach") {
    CHECK(later("2026-01-31", {1, 0}) == "2026-02-28");
    CHECK(later("2027-08-31", {6, 0}) == "2028-02-29");
    CHECK(later("2028-02-29", {12, 0}) == "2029-02-28");
    CHECK(later("2026-10-01", {6, 0}) == "2027-04-01");
    CHECK(later("2026-12-25", {0, 14}) == "2027-01-08");
    CHECK(later("2026-01-31", {1, 1}) == "2026-03-01");
}
