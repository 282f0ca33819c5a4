#include "read/format_check.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "read/scalar.hpp"
#include "read/shown_text.hpp"
#include "text/dates.hpp"
#include "text/postcode.hpp"

namespace handrail {
namespace {

constexpr auto none = std::string_view::npos;

bool one_of(char letter, std::string_view set) {
    return set.find(letter) != none;
}

/// The names that Windows keeps for devices: no file there can be called so, with or without an ending.
bool is_device_name(std::string_view text) {
    static constexpr std::array<std::string_view, 4> names = {"con", "prn", "aux", "nul"};
    if (std::find(names.begin(), names.end(), text) != names.end()) return true;
    const bool port = text.size() == 4 && (text.starts_with("com") || text.starts_with("lpt"));
    return port && ascii::is_digit(text[3]);
}

bool is_email(std::string_view text) {
    const auto at = text.find('@');
    if (at == none || at == 0 || at > 64 || text.size() > 254) return false;
    const auto bad = [](char letter) {
        return static_cast<unsigned char>(letter) <= ' ' || one_of(letter, "<>()[],;:\\\"@\x7F");
    };
    const std::string_view domain = text.substr(at + 1);
    if (std::any_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), bad)) return false;
    if (std::any_of(domain.begin(), domain.end(), bad)) return false;
    if (one_of(text[at - 1], ".") || text.front() == '.' || text.find("..") != none) return false;
    return domain.find('.') != none && domain.front() != '.' && domain.back() != '.';
}

/// From 3 figures (111, 999) to 20 (the relay prefix 18001 before a full number); spaces, brackets,
/// "-" and a leading "+" between them.
bool is_phone(std::string_view text) {
    if (text.find('+', 1) != none) return false;
    const bool known = std::all_of(text.begin(), text.end(), [](char letter) {
        return ascii::is_digit(letter) || one_of(letter, " ()-+");
    });
    const auto count = std::count_if(text.begin(), text.end(), ascii::is_digit);
    return known && count >= 3 && count <= 20;
}

/// A BCP 47 tag by its shape: "en", "cy", "bsl", "en-GB", "zh-Hans".
bool is_language(std::string_view text) {
    std::size_t part = 0;
    while (true) {
        const std::size_t length = std::min(text.find('-'), text.size());
        const std::string name = ascii::lower(text.substr(0, length));
        const bool letters = std::all_of(name.begin(), name.end(), ascii::is_small);
        const bool known = std::all_of(name.begin(), name.end(), [](char letter) {
            return ascii::is_small(letter) || ascii::is_digit(letter);
        });
        if (part == 0 ? !letters || length < 2 || length > 3 : !known || length < 2 || length > 8)
            return false;
        if (length == text.size()) return true;
        text.remove_prefix(length + 1);
        ++part;
    }
}

/// "3/10/2026" as "2026-10-03" (day first, as in the United Kingdom); empty if it is no such date.
std::string turned_date(std::string_view text) {
    std::string parts(text);
    std::replace_if(
        parts.begin(), parts.end(), [](char letter) { return one_of(letter, "/.-"); }, ' ');
    const auto first = parts.find(' ');
    const auto second = parts.find(' ', first == none ? first : first + 1);
    if (first == none || second == none || first > 2 || second - first > 3 || parts.size() - second != 5)
        return {};
    const auto padded = [](const std::string& part) { return part.size() == 1 ? '0' + part : part; };
    const std::string date = parts.substr(second + 1) + '-' +
                             padded(parts.substr(first + 1, second - first - 1)) + '-' +
                             padded(parts.substr(0, first));
    return parse_date(date) ? date : std::string();
}

FormatProblem date_problem(std::string_view text, const std::string& start) {
    if (looks_like_date(text)) {
        return {start + ", but there is no such day in the calendar.", "Check the month and the day."};
    }
    const std::string turned = turned_date(text);
    return {start + ", which is not a date as it is written here.",
            turned.empty() ? "Write the year, the month and the day in figures: 2026-10-03."
                           : "Write it as " + turned + '.'};
}

/// "9:30", "09.30", "9.30am" and "9pm" as "09:30" and so on; empty if no time is to be seen.
std::string turned_time(std::string_view text) {
    std::string word = ascii::lower(text);
    std::erase(word, ' ');
    const bool afternoon = word.ends_with("pm");
    if (afternoon || word.ends_with("am")) word.erase(word.size() - 2);
    const auto dot = std::min(word.find_first_of(".:"), word.size());
    std::string hours = word.substr(0, dot);
    const std::string minutes = dot < word.size() ? word.substr(dot + 1) : "00";
    if (hours.empty() || hours.size() > 2 || !std::all_of(hours.begin(), hours.end(), ascii::is_digit))
        return {};
    int hour = std::stoi(hours);
    if (afternoon && hour < 12) hour += 12;
    hours = std::to_string(hour);
    if (hours.size() == 1) hours.insert(0, 1, '0');
    const std::string time = hours + ':' + minutes;
    return parse_time(time) ? time : std::string();
}

FormatProblem time_problem(std::string_view text, const std::string& start) {
    const std::string turned = turned_time(text);
    return {start + ", which is not a time as it is written here.",
            turned.empty() ? "Write hours and minutes, two figures each: \"09:30\", \"17:00\"."
                           : "Write it as \"" + turned + "\"."};
}

FormatProblem uri_problem(std::string_view text, const std::string& start) {
    if (ascii::lower(text).starts_with("www.")) {
        return {start + ", which has no https:// at its start.",
                "Write it as \"https://" + shown_text(text) + "\"."};
    }
    if (is_email(text))
        return {start + ", which is an e-mail address.", "Write it as \"mailto:" + shown_text(text) + "\"."};
    if (text.find(' ') != none)
        return {start + ", which has a space in it.", "An address has no spaces; write %20 for one."};
    return {start + ", which is not an address that a page may link to.",
            "Use one that begins with https://, http://, mailto: or tel:, or a page of this site."};
}

FormatProblem id_problem(std::string_view text, const std::string& start) {
    if (is_device_name(text)) {
        return {start + ", a name that Windows keeps for itself.",
                "Choose another id, such as \"" + shown_text(text) + "-service\"."};
    }
    if (text == "index") {
        return {start + ", which is the name of a list's own page.", "Choose another id."};
    }
    return {start + ", which is not an id.",
            "An id has small letters a to z, figures and \"-\" only, at most 100, such as speech-therapy."};
}

bool is_right(SchemaFormat format, std::string_view text) {
    switch (format) {
        case SchemaFormat::none: return true;
        case SchemaFormat::date: return parse_date(text).has_value();
        case SchemaFormat::time: return parse_time(text).has_value();
        case SchemaFormat::period: return parse_duration(text).has_value();
        case SchemaFormat::uri: return is_allowed_uri(text);
        case SchemaFormat::email: return is_email(text);
        case SchemaFormat::phone: return is_phone(text);
        case SchemaFormat::postcode: return normal_postcode(text).has_value();
        case SchemaFormat::id: return is_id(text);
        case SchemaFormat::language: return is_language(text);
    }
    return true;
}

FormatProblem problem(SchemaFormat format, std::string_view text, const std::string& start) {
    switch (format) {
        case SchemaFormat::date: return date_problem(text, start);
        case SchemaFormat::time: return time_problem(text, start);
        case SchemaFormat::uri: return uri_problem(text, start);
        case SchemaFormat::id: return id_problem(text, start);
        case SchemaFormat::period:
            return {start + ", which is not a length of time.", "Write it like 6 months, 2 weeks or 1 year."};
        case SchemaFormat::email:
            return {start + ", which is not an e-mail address.",
                    "Write one address and nothing else: team@example.org."};
        case SchemaFormat::phone:
            return {start + ", which is not a phone number.",
                    "Write figures and spaces only: 01632 960101. Other words can go into \"name\"."};
        case SchemaFormat::postcode:
            return {start + ", which is not a UK postcode.", "Write it like LE15 6HP."};
        case SchemaFormat::language:
            return {start + ", which is not the code of a language.",
                    "Write a code such as en, cy, ur, pl or bsl."};
        case SchemaFormat::none: break;
    }
    return {};
}

}  // namespace

bool is_id(std::string_view text) {
    if (text.empty() || text.size() > 100 || text.front() == '-' || text.back() == '-') return false;
    return text != "index" && !is_device_name(text) && std::all_of(text.begin(), text.end(), [](char letter) {
               return ascii::is_small(letter) || ascii::is_digit(letter) || letter == '-';
           });
}

bool is_allowed_uri(std::string_view text) {
    const auto bad = [](char letter) {
        return static_cast<unsigned char>(letter) <= ' ' || one_of(letter, "<>\"\\^`{|}\x7F");
    };
    if (text.empty() || text.size() > 2000 || std::any_of(text.begin(), text.end(), bad)) return false;
    const auto end = text.find_first_of(":/?#");
    if (end == none || text[end] != ':') {
        return !text.starts_with("//") && !ascii::lower(text).starts_with("www.") && !is_email(text);
    }
    const std::string scheme = ascii::lower(text.substr(0, end));
    const std::string_view rest = text.substr(end + 1);
    if (scheme == "mailto") return is_email(rest.substr(0, rest.find('?')));
    if (scheme == "tel") return is_phone(rest);
    const bool web = scheme == "http" || scheme == "https";
    return web && rest.starts_with("//") && rest.size() > 2 && !one_of(rest[2], "/?#:@");
}

std::optional<FormatProblem> check_format(SchemaFormat format, std::string_view text,
                                          const std::function<std::string()>& name) {
    if (is_right(format, text)) return std::nullopt;
    return problem(format, text, name() + " is \"" + shown_text(text) + '"');
}

}  // namespace handrail
