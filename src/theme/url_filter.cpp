#include "theme/url_filter.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "base/ascii.hpp"

namespace handrail::engine {

namespace {

constexpr std::string_view letters_and_digits =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/// RFC 3986, 2.3: never needs encoding.
constexpr std::string_view unreserved = "-._~";

using ByteSet = std::array<bool, 256>;

constexpr ByteSet make_set(std::string_view more, bool beyond_ascii) {
    ByteSet set{};
    for (const std::string_view characters : {letters_and_digits, unreserved, more}) {
        for (const char c : characters) set[static_cast<unsigned char>(c)] = true;
    }
    for (std::size_t byte = 0x80; byte < 0x100; ++byte) set[byte] = beyond_ascii;
    return set;
}

/// Which bytes stay as they are: RFC 3986, 2.2, but never the apostrophe, which would end the quoted
/// address of a meta refresh. An address keeps its percent signs, because it is encoded already,
/// and its letters beyond ASCII, which browsers encode themselves. Its ampersands stay too, but are
/// written as HTML has them.
const ByteSet& kept_bytes(Escape escape) {
    static constexpr ByteSet address = make_set(":/?#[]@!$()*+,;=%", true);
    static constexpr ByteSet srcset = make_set(":/?#[]@!$()*+;=%", true);
    static constexpr ByteSet part = make_set("/:@!$()*+;=", false);
    static constexpr ByteSet query = make_set("", false);
    switch (escape) {
        case Escape::srcset_start:
        case Escape::srcset_relative:
        case Escape::srcset_rest: return srcset;
        case Escape::url_part: return part;
        case Escape::url_query: return query;
        default: return address;
    }
}

bool keeps_ampersands(Escape escape) {
    return escape != Escape::url_part && escape != Escape::url_query;
}

void append_percent(std::string& out, unsigned char byte) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    out += '%';
    out += digits[byte >> 4U];
    out += digits[byte & 0xFU];
}

std::string_view trim_controls(std::string_view value) {
    const auto is_blank = [](char c) { return static_cast<unsigned char>(c) <= 0x20; };
    while (!value.empty() && is_blank(value.front())) value.remove_prefix(1);
    while (!value.empty() && is_blank(value.back())) value.remove_suffix(1);
    return value;
}

/// What stands before the first colon, if no "/", "?" or "#" comes first: to a browser, a scheme.
std::optional<std::string_view> scheme_of(std::string_view address) {
    // By hand, because every address of every page is asked: find_first_of calls memchr for each character.
    for (std::size_t end = 0; end < address.size(); ++end) {
        const char c = address[end];
        if (c == ':') return address.substr(0, end);
        if (c == '/' || c == '?' || c == '#') return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace

bool is_allowed_scheme(std::string_view scheme) {
    constexpr std::array<std::string_view, 4> allowed = {"http", "https", "mailto", "tel"};
    return std::find(allowed.begin(), allowed.end(), scheme) != allowed.end();
}

void append_address(std::string& out, std::string_view value, Escape escape) {
    const std::string_view address = trim_controls(value);
    const auto scheme = scheme_of(address);
    if (scheme && !is_allowed_scheme(ascii::lower(*scheme)))
        out += '#';
    else
        append_percent_encoded(out, address, escape);
}

void append_relative_address(std::string& out, std::string_view value, Escape escape) {
    const std::string_view address = trim_controls(value);
    if (scheme_of(address) || address.starts_with("//"))
        out += '#';
    else
        append_percent_encoded(out, address, escape);
}

void append_percent_encoded(std::string& out, std::string_view value, Escape escape) {
    const ByteSet& kept = kept_bytes(escape);
    const bool keeps_ampersand = keeps_ampersands(escape);
    std::size_t copied = 0;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const auto byte = static_cast<unsigned char>(value[i]);
        if (kept[byte]) continue;
        out.append(value, copied, i - copied);
        if (byte == '&' && keeps_ampersand)
            out += "&amp;";
        else
            append_percent(out, byte);
        copied = i + 1;
    }
    out.append(value, copied);
}

}  // namespace handrail::engine
