#include "site/events.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

Date day(int year, unsigned month, unsigned number) {
    return Date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(number)};
}

Event on(Date first) {
    Event event;
    event.date = first;
    return event;
}

Event repeating(Date first, Repeat::Every every, std::vector<std::string> days = {}) {
    Event event = on(first);
    event.repeats = Repeat{every, std::move(days), {}, {}};
    return event;
}

}  // namespace

TEST_CASE("an event is over on the day after its last one") {
    CHECK_FALSE(is_over(on(day(2026, 10, 3)), day(2026, 10, 3)));
    CHECK(is_over(on(day(2026, 10, 3)), day(2026, 10, 4)));
    Event week = on(day(2026, 10, 3));
    week.end_date = day(2026, 10, 7);
    CHECK_FALSE(is_over(week, day(2026, 10, 7)));
    CHECK(next_day(week, day(2026, 10, 5)) == day(2026, 10, 5));
    CHECK(is_over(week, day(2026, 10, 8)));
}

TEST_CASE("a weekly event comes back on the weekday of its first day, or on those that it names") {
    const Event plain = repeating(day(2026, 10, 1), Repeat::Every::week);  // a Thursday
    CHECK(next_day(plain, day(2026, 10, 2)) == day(2026, 10, 8));
    const Event named = repeating(day(2026, 10, 1), Repeat::Every::week, {"mon", "thu"});
    CHECK(coming_days(named, day(2026, 10, 1), 3) ==
          std::vector{day(2026, 10, 1), day(2026, 10, 5), day(2026, 10, 8)});
}

TEST_CASE("every fortnight counts weeks from Monday to Sunday") {
    const Event event = repeating(day(2026, 10, 1), Repeat::Every::fortnight, {"thu", "fri"});
    CHECK(coming_days(event, day(2026, 10, 1), 3) ==
          std::vector{day(2026, 10, 1), day(2026, 10, 2), day(2026, 10, 15)});
}

TEST_CASE("a monthly event keeps its date, or its weekday's place in the month") {
    CHECK(next_day(repeating(day(2026, 1, 31), Repeat::Every::month), day(2026, 2, 1)) == day(2026, 3, 31));
    const Event second_tuesday = repeating(day(2026, 10, 13), Repeat::Every::month, {"tue"});
    CHECK(next_day(second_tuesday, day(2026, 10, 14)) == day(2026, 11, 10));
}

TEST_CASE("days that are left out, and those after the last, do not count") {
    Event event = repeating(day(2026, 10, 1), Repeat::Every::week);
    event.repeats->except = {day(2026, 10, 8)};
    event.repeats->until = day(2026, 10, 20);
    CHECK(coming_days(event, day(2026, 10, 2), 9) == std::vector{day(2026, 10, 15)});
    CHECK(is_over(event, day(2026, 10, 16)));
}

TEST_CASE("an event without a day is never called over") {
    CHECK_FALSE(next_day(Event(), day(2026, 10, 3)));
    CHECK_FALSE(is_over(Event(), day(2026, 10, 3)));
}
