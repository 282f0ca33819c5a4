#include "site/events.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace handrail {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::weekday;

constexpr int longest_search = 400;  // days; more than a year, so that a yearly gap is not a mistake

constexpr std::array<std::string_view, 7> names{"sun", "mon", "tue", "wed", "thu", "fri", "sat"};

bool is_named(const std::vector<std::string>& on, weekday day) {
    return std::find(on.begin(), on.end(), names[day.c_encoding()]) != on.end();
}

/// Weeks since the Monday of the first day's week: what "every fortnight" counts.
int week_number(sys_days first, sys_days day) {
    const days since_monday{weekday(first).iso_encoding() - 1};
    return static_cast<int>((day - (first - since_monday)).count() / 7);
}

bool right_weekday(const Repeat& repeat, sys_days first, sys_days day) {
    if (repeat.on.empty()) return weekday(day) == weekday(first);
    return is_named(repeat.on, weekday(day));
}

/// A monthly event keeps its place in the month: the first day's "second Tuesday", or its date where no
/// weekday is named.
bool right_month_day(const Repeat& repeat, const Date& first, sys_days day) {
    const Date date{day};
    if (repeat.on.empty()) return date.day() == first.day();
    const auto nth = [](const Date& of) { return (static_cast<unsigned>(of.day()) - 1) / 7; };
    return is_named(repeat.on, weekday(day)) && nth(date) == nth(first);
}

bool repeats_on(const Repeat& repeat, const Date& first, sys_days day) {
    const Date date{day};
    if (repeat.until && date > *repeat.until) return false;
    if (std::find(repeat.except.begin(), repeat.except.end(), date) != repeat.except.end()) return false;
    switch (repeat.every) {
        case Repeat::Every::day: return repeat.on.empty() || is_named(repeat.on, weekday(day));
        case Repeat::Every::week: return right_weekday(repeat, first, day);
        case Repeat::Every::fortnight:
            return right_weekday(repeat, first, day) && week_number(first, day) % 2 == 0;
        case Repeat::Every::month: return right_month_day(repeat, first, day);
    }
    return false;
}

}  // namespace

std::vector<Date> coming_days(const Event& event, Date today, std::size_t most) {
    std::vector<Date> found;
    if (!event.date) return found;
    const sys_days first{*event.date};
    if (!event.repeats) {
        if (event.end_date.value_or(*event.date) >= today) found.push_back(std::max(*event.date, today));
        return found;
    }
    const sys_days start = std::max(first, sys_days{today});
    for (int step = 0; step < longest_search && found.size() < most; ++step) {
        const sys_days day = start + days{step};
        if (repeats_on(*event.repeats, *event.date, day)) found.emplace_back(day);
    }
    return found;
}

std::optional<Date> next_day(const Event& event, Date today) {
    const std::vector<Date> days_found = coming_days(event, today, 1);
    if (days_found.empty()) return std::nullopt;
    return days_found.front();
}

bool is_over(const Event& event, Date today) {
    if (event.date) return !next_day(event, today);
    return event.year && *event.year < static_cast<int>(today.year());
}

}  // namespace handrail
