#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

/// Characters of ASCII. The marks of a notation (HTML, JSON, YAML, a template) and of a number or postcode
/// are ASCII whatever the page's language, and must not depend on the machine's locale, as those of <cctype>
/// do. For words of a language there is text/unicode.hpp.
namespace handrail::ascii {

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
constexpr bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}
constexpr bool is_small(char c) {
    return c >= 'a' && c <= 'z';
}
constexpr bool is_letter(char c) {
    return is_small(c) || is_capital(c);
}
constexpr bool is_letter_or_digit(char c) {
    return is_letter(c) || is_digit(c);
}
/// HTML's white space: blank, tab, line feed, carriage return, form feed.
constexpr bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

constexpr char lower(char c) {
    return is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c;
}
constexpr char upper(char c) {
    return is_small(c) ? static_cast<char>(c - 'a' + 'A') : c;
}

/// Bytes beyond ASCII stay as they are.
inline std::string lower(std::string_view text) {
    std::string lowered(text);
    std::transform(lowered.begin(), lowered.end(), lowered.begin(), [](char c) { return lower(c); });
    return lowered;
}
inline std::string upper(std::string_view text) {
    std::string raised(text);
    std::transform(raised.begin(), raised.end(), raised.begin(), [](char c) { return upper(c); });
    return raised;
}

constexpr bool equal_ignoring_case(std::string_view one, std::string_view other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](char a, char b) { return lower(a) == lower(b); });
}

/// The value of a hexadecimal digit, 0 to 15, in capitals or not; nothing for any other character.
constexpr std::optional<unsigned> hex_value(char c) {
    if (is_digit(c)) return static_cast<unsigned>(c - '0');
    if (lower(c) >= 'a' && lower(c) <= 'f') return static_cast<unsigned>(lower(c) - 'a' + 10);
    return std::nullopt;
}

}  // namespace handrail::ascii
