#include "text/json_string_errors.hpp"

#include <optional>

#include "base/ascii.hpp"
#include "text/utf8.hpp"

namespace handrail {
namespace {

using Found = std::optional<JsonMistake>;

/// The value of the `\uXXXX` at `at`; empty if four hexadecimal digits are not there.
std::optional<unsigned> unit_at(std::string_view bytes, std::size_t at) {
    if (bytes.size() - at < 6 || bytes[at] != '\\' || bytes[at + 1] != 'u') return std::nullopt;
    unsigned unit = 0;
    for (std::size_t i = at + 2; i < at + 6; ++i) {
        const auto digit = ascii::hex_value(bytes[i]);
        if (!digit) return std::nullopt;
        unit = unit * 16 + *digit;
    }
    return unit;
}

bool is_high(unsigned unit) {
    return unit >= 0xD800 && unit <= 0xDBFF;
}
bool is_low(unsigned unit) {
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

JsonMistake bad_unicode_escape(std::size_t at) {
    return {at, "After \\u there have to be four hexadecimal digits.", "Write the character itself instead."};
}

/// Checks the escape at `at` and moves `at` to its last byte.
Found check_escape(std::string_view bytes, std::size_t& at) {
    const std::size_t start = at;
    const char letter = at + 1 < bytes.size() ? bytes[at + 1] : ' ';
    ++at;
    if (std::string_view("\"\\/bfnrt").find(letter) != std::string_view::npos) return std::nullopt;
    if (letter != 'u') {
        return JsonMistake{start, "A single backslash cannot stand here.",
                           "Write two (\\\\) for a backslash in the text."};
    }
    const auto unit = unit_at(bytes, start);
    if (!unit) return bad_unicode_escape(start);
    at = start + 5;
    if (!is_high(*unit) && !is_low(*unit)) return std::nullopt;
    const auto low = unit_at(bytes, at + 1);
    if (is_low(*unit) || !low || !is_low(*low)) {
        return JsonMistake{start, "This \\u escape is half of a character.",
                           "Write the character itself instead."};
    }
    at += 6;
    return std::nullopt;
}

Found check_byte(std::string_view bytes, std::size_t start, std::size_t at) {
    const auto byte = static_cast<unsigned char>(bytes[at]);
    if (byte == '\n' || byte == '\r') {
        return JsonMistake{start, "This text has no closing quotation mark on its line.",
                           "Add the missing \", and write \\n for a new line inside a text."};
    }
    if (byte == '\t') {
        return JsonMistake{at, "A tab cannot stand inside quotation marks.", "Use a space, or write \\t."};
    }
    if (byte < 0x20) {
        return JsonMistake{
            at,
            "There is an invisible control character (" + code_point_name(byte) + ") inside quotation marks.",
            "Take it out."};
    }
    return std::nullopt;
}

}  // namespace

JsonMistake explain_json_string(std::string_view bytes, std::size_t start) {
    for (std::size_t at = start + 1; at < bytes.size() && bytes[at] != '"'; ++at) {
        const Found found = bytes[at] == '\\' ? check_escape(bytes, at) : check_byte(bytes, start, at);
        if (found) return *found;
    }
    return {start, "This text has no closing quotation mark.", "Add the missing \"."};
}

}  // namespace handrail
