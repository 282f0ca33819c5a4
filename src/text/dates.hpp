#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace handrail {

/// A length of time as people say it: months and days, because a month has no fixed length.
struct Duration {
    int months = 0;
    int days = 0;

    friend bool operator==(const Duration&, const Duration&) = default;
};

/// Reads `YYYY-MM-DD` (ISO 8601), years 1000 to 9999. Empty for another form or a day that the calendar
/// does not have.
std::optional<std::chrono::year_month_day> parse_date(std::string_view text);

/// True for four digits, two and two joined by "-", whether or not there is such a day: tells
/// "this day does not exist" from "this is no date".
bool looks_like_date(std::string_view text);

/// "3 October 2026", as GOV.UK writes dates.
std::string format_date(std::chrono::year_month_day date);

/// "2026-10-03", for the datetime attribute and for data.
std::string format_iso_date(std::chrono::year_month_day date);

/// True for the English name of a month, whole or cut short as people do: "October", "Oct", "Sept".
bool is_month_name(std::string_view word);

/// Reads `HH:MM`, "00:00" to "23:59", as minutes after midnight.
std::optional<int> parse_time(std::string_view text);

/// "9am", "5:30pm", "midday", "midnight" of minutes after midnight (0 to 1440).
std::string format_time(int minutes);

/// Reads "6 months", "2 weeks", "1 year", "10 days": a number from 1 to 1000 and a unit, singular or plural.
std::optional<Duration> parse_duration(std::string_view text);

/// The day that much later: months first, kept within the month (31 January and 1 month is the
/// last day of February), then days.
std::chrono::year_month_day add(std::chrono::year_month_day date, Duration duration);

}  // namespace handrail
