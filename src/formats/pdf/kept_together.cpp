#include "formats/pdf/kept_together.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "base/ascii.hpp"
#include "text/dates.hpp"
#include "text/postcode.hpp"

namespace handrail {
namespace {

constexpr std::string_view digits = "0123456789";

using ascii::is_digit;

/// A word without the punctuation around it.
std::string_view core_of(std::string_view word) {
    constexpr std::string_view edges = ".,;:!?()[]\"'";
    while (!word.empty() && edges.find(word.front()) != std::string_view::npos) word.remove_prefix(1);
    while (!word.empty() && edges.find(word.back()) != std::string_view::npos) word.remove_suffix(1);
    return word;
}

template <std::size_t size>
bool is_one_of(std::string_view word, const std::array<std::string_view, size>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_week_day(std::string_view word) {
    static constexpr std::array<std::string_view, 7> days{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                          "Friday", "Saturday", "Sunday"};
    return is_one_of(word, days);
}

bool is_unit(std::string_view word) {
    static constexpr std::array<std::string_view, 27> units{
        "am",     "pm",      "noon", "week",  "weeks",   "day",  "days",    "month", "months",
        "year",   "years",   "hour", "hours", "minutes", "mins", "miles",   "mile",  "metres",
        "school", "working", "per",  "%",     "a.m",     "p.m",  "million", "point", "points"};
    return is_one_of(word, units);
}

/// "14", "1st".
bool is_day_of_month(std::string_view word) {
    const std::size_t end = std::min(word.find_first_not_of(digits), word.size());
    if (end == 0 || end > 2) return false;
    const std::string_view rest = word.substr(end);
    return rest.empty() || rest == "st" || rest == "nd" || rest == "rd" || rest == "th";
}

bool is_year(std::string_view word) {
    return word.size() == 4 && word.find_first_not_of(digits) == std::string_view::npos &&
           (word.front() == '1' || word.front() == '2');
}

/// "9am", "5:30pm", "17:00", "midday".
bool is_time(std::string_view word) {
    if (word == "midday" || word == "midnight" || word == "noon") return true;
    const std::size_t end = std::min(word.find_first_not_of("0123456789.:"), word.size());
    if (end == 0 || !is_digit(word.front())) return false;
    const std::string_view rest = word.substr(end);
    return rest == "am" || rest == "pm" || (rest.empty() && word.find(':') != std::string_view::npos);
}

/// A group of the digits of a phone number: "01632", "+44", "(0)20".
bool is_digit_group(std::string_view word) {
    return word.find_first_of(digits) != std::string_view::npos &&
           word.find_first_not_of("0123456789+()-/.,;") == std::string_view::npos;
}

bool starts_phone(std::string_view word) {
    while (!word.empty() && (word.front() == '(' || word.front() == '+')) {
        if (word.front() == '+') return true;
        word.remove_prefix(1);
    }
    return word.size() >= 3 && word.front() == '0';
}

bool is_extension(std::string_view word) {
    return word == "ext" || word == "extension" || word == "option" || word == "x";
}

bool is_postcode(std::string_view outward, std::string_view inward) {
    if (inward.size() != 3 || !is_digit(inward.front())) return false;
    return normal_postcode(std::string(outward).append(" ").append(inward)).has_value();
}

bool starts_with_number(std::string_view word) {
    if (word.starts_with("\u00A3")) word.remove_prefix(2);
    return !word.empty() && is_digit(word.front());
}

/// Reads the words of a text in order and finds which belong to the one before.
class Reader {
public:
    /// True if the word belongs to the word before it.
    bool belongs(std::string_view word) {
        const std::string_view core = core_of(word);
        const bool result = continues_phone(word) || belongs_to_core(core);
        in_phone_ = result ? in_phone_ || starts_phone(before_) : false;
        if (!is_digit_group(word) && !is_extension(core)) in_phone_ = false;
        after_time_ = is_time(before_core_) && core == "to";
        before_ = word;
        before_core_ = core;
        return result;
    }

private:
    bool continues_phone(std::string_view word) const {
        const bool after_group = is_digit_group(before_) && (in_phone_ || starts_phone(before_));
        const bool ended = !before_.empty() && (before_.back() == ',' || before_.back() == ';');
        if (is_digit_group(word)) return (after_group && !ended) || is_extension(before_core_);
        return after_group && is_extension(core_of(word));
    }

    bool belongs_to_core(std::string_view core) const {
        const bool comma = !before_.empty() && before_.back() == ',';
        if (is_month_name(core)) return is_day_of_month(before_core_) && !comma;
        if (is_year(core)) return is_month_name(before_core_) && !comma;
        if (is_day_of_month(core) && is_week_day(before_core_)) return true;
        if (is_unit(core)) return starts_with_number(before_core_) && !comma;
        if (core == "to") return is_time(before_core_);
        if (after_time_) return is_time(core);
        return is_postcode(before_core_, core);
    }

    std::string_view before_;
    std::string_view before_core_;
    bool in_phone_ = false;
    bool after_time_ = false;
};

}  // namespace

void add_glue(std::string_view text, std::vector<std::size_t>& glue) {
    Reader reader;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find_first_of(" \n", begin), text.size());
        const bool spaced = begin > 0 && text[begin - 1] == ' ';
        if (reader.belongs(text.substr(begin, end - begin)) && spaced) glue.push_back(begin - 1);
        begin = end + 1;
    }
    std::sort(glue.begin(), glue.end());
    glue.erase(std::unique(glue.begin(), glue.end()), glue.end());
}

}  // namespace handrail
