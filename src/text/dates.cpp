#include "text/dates.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/ascii.hpp"

namespace handrail {
namespace {

constexpr std::array<std::string_view, 12> month_names = {"January",   "February", "March",    "April",
                                                          "May",       "June",     "July",     "August",
                                                          "September", "October",  "November", "December"};

constexpr std::array<std::string_view, 12> short_month_names = {"Jan", "Feb", "Mar",  "Apr", "Jun", "Jul",
                                                                "Aug", "Sep", "Sept", "Oct", "Nov", "Dec"};

constexpr std::string_view spaces = " \t";
constexpr int longest_duration = 1000;

/// The number that a run of digits writes; -1 if anything else is in it.
int digits(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && ascii::is_digit(text.front()) ? number : -1;
}

std::string two_digits(unsigned number) {
    std::string text = number < 10 ? "0" : "";
    text += std::to_string(number);
    return text;
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(spaces);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

/// One of what a unit's name says; empty if it is no unit.
std::optional<Duration> unit_named(std::string_view name) {
    if (!name.empty() && name.back() == 's') name.remove_suffix(1);
    if (name == "day") return Duration{0, 1};
    if (name == "week") return Duration{0, 7};
    if (name == "month") return Duration{1, 0};
    if (name == "year") return Duration{12, 0};
    return std::nullopt;
}

/// Told by three letters, because most words that are asked about are no month.
bool may_be_month(std::string_view word) {
    constexpr std::string_view beginnings = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec";
    return word.size() >= 3 && beginnings.find(word.substr(0, 3)) != std::string_view::npos;
}

template <std::size_t size>
bool is_one_of(std::string_view word, const std::array<std::string_view, size>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

bool is_month_name(std::string_view word) {
    return may_be_month(word) && (is_one_of(word, month_names) || is_one_of(word, short_month_names));
}

bool looks_like_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    return digits(text.substr(0, 4)) >= 0 && digits(text.substr(5, 2)) >= 0 && digits(text.substr(8, 2)) >= 0;
}

std::optional<std::chrono::year_month_day> parse_date(std::string_view text) {
    if (!looks_like_date(text)) return std::nullopt;
    const int year = digits(text.substr(0, 4));
    const std::chrono::year_month_day date{
        std::chrono::year(year), std::chrono::month(static_cast<unsigned>(digits(text.substr(5, 2)))),
        std::chrono::day(static_cast<unsigned>(digits(text.substr(8, 2))))};
    if (year < 1000 || !date.ok()) return std::nullopt;
    return date;
}

std::string format_date(std::chrono::year_month_day date) {
    const auto month = static_cast<unsigned>(date.month());
    if (month < 1 || month > month_names.size()) return {};
    return std::to_string(static_cast<unsigned>(date.day())) + ' ' + std::string(month_names.at(month - 1)) +
           ' ' + std::to_string(static_cast<int>(date.year()));
}

std::string format_iso_date(std::chrono::year_month_day date) {
    return std::to_string(static_cast<int>(date.year())) + '-' +
           two_digits(static_cast<unsigned>(date.month())) + '-' +
           two_digits(static_cast<unsigned>(date.day()));
}

std::optional<int> parse_time(std::string_view text) {
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    const int hours = digits(text.substr(0, 2));
    const int minutes = digits(text.substr(3, 2));
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return std::nullopt;
    return hours * 60 + minutes;
}

std::string format_time(int minutes) {
    if (minutes % 1440 == 0) return "midnight";
    if (minutes == 720) return "midday";
    const int hour = (minutes / 60 + 11) % 12 + 1;
    std::string text = std::to_string(hour);
    if (minutes % 60 != 0) text += ':' + two_digits(static_cast<unsigned>(minutes % 60));
    return text + (minutes < 720 ? "am" : "pm");
}

std::optional<Duration> parse_duration(std::string_view text) {
    text = trimmed(text);
    const auto end = std::find_if_not(text.begin(), text.end(), ascii::is_digit);
    const auto length = static_cast<std::size_t>(end - text.begin());
    if (length == 0 || length > 4) return std::nullopt;
    const int count = digits(text.substr(0, length));
    const auto unit = unit_named(trimmed(text.substr(length)));
    if (!unit || count < 1 || count > longest_duration) return std::nullopt;
    return Duration{unit->months * count, unit->days * count};
}

std::chrono::year_month_day add(std::chrono::year_month_day date, Duration duration) {
    date += std::chrono::months(duration.months);
    if (!date.ok()) date = date.year() / date.month() / std::chrono::last;
    return std::chrono::sys_days(date) + std::chrono::days(duration.days);
}

}  // namespace handrail
