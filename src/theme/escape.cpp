#include "theme/escape.hpp"

#include <algorithm>
#include <array>

#include "text/json_writer.hpp"
#include "text/utf8.hpp"
#include "theme/url_filter.hpp"

namespace handrail::engine {

namespace {

/// What to print for each byte that cannot stand for itself; null for one that can. Control
/// characters have no place in a page (and none at all in XML): they print as nothing.
constexpr std::array<const char*, 256> make_html_table() {
    std::array<const char*, 256> table{};
    for (std::size_t byte = 0; byte < 0x20; ++byte) table[byte] = "";
    table[0x7F] = "";
    for (const char kept : {'\t', '\n', '\r'}) table[static_cast<unsigned char>(kept)] = nullptr;
    table['&'] = "&amp;";
    table['<'] = "&lt;";
    table['>'] = "&gt;";
    table['"'] = "&quot;";
    table['\''] = "&#39;";
    return table;
}

void append_html(std::string& out, std::string_view value) {
    static constexpr auto table = make_html_table();
    std::size_t copied = 0;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const char* instead = table[static_cast<unsigned char>(value[i])];
        if (instead == nullptr) continue;
        out.append(value, copied, i - copied).append(instead);
        copied = i + 1;
    }
    out.append(value, copied);
}

void append_json_inside(std::string& out, std::string_view value) {
    const std::size_t start = out.size();
    append_json_string(out, value, JsonContext::script);
    out.pop_back();
    out.erase(start, 1);
}

bool breaks_line(char32_t c) {
    return c == U'\n' || c == U'\r' || c == U'\t' || c == U'\u0085' || c == U'\u2028' || c == U'\u2029';
}

/// One line, because a line of robots.txt is an instruction.
void append_plain(std::string& out, std::string_view value) {
    for (std::size_t i = 0; i < value.size();) {
        const DecodedCharacter character = decode_utf8(value, i);
        if (breaks_line(character.code_point))
            out += ' ';
        else if (!is_forbidden_control(character.code_point))
            out.append(value, i, character.length);
        i += character.length;
    }
}

}  // namespace

void append_escaped(std::string& out, std::string_view value, Escape escape) {
    switch (escape) {
        case Escape::raw: out.append(value); return;
        case Escape::html:
        case Escape::text: append_html(out, value); return;
        case Escape::url_start:
        case Escape::srcset_start: append_address(out, value, escape); return;
        case Escape::url_relative:
        case Escape::srcset_relative: append_relative_address(out, value, escape); return;
        case Escape::url_rest:
        case Escape::srcset_rest:
        case Escape::url_part:
        case Escape::url_query: append_percent_encoded(out, value, escape); return;
        case Escape::json_string: append_json_inside(out, value); return;
        case Escape::json_value: append_json_string(out, value, JsonContext::script); return;
        case Escape::plain: append_plain(out, value); return;
    }
}

std::string_view escape_name(Escape escape) {
    static constexpr std::array<std::string_view, 14> names = {
        "raw",         "html",        "text",       "url-start",    "url-relative",
        "url-rest",    "url-part",    "url-query",  "srcset-start", "srcset-relative",
        "srcset-rest", "json-string", "json-value", "plain"};
    return names.at(static_cast<std::size_t>(escape));
}

}  // namespace handrail::engine
