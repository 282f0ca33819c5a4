#include "text/json_writer.hpp"

#include <array>
#include <charconv>
#include <cmath>

#include "text/utf8.hpp"

namespace handrail {
namespace {

void append_unit(std::string& out, char32_t code_point) {
    static constexpr std::string_view digits = "0123456789abcdef";
    out += "\\u";
    for (unsigned shift = 16; shift > 0; shift -= 4) out += digits[(code_point >> (shift - 4)) & 0xFU];
}

/// The letter behind the backslash of a short escape; NUL if the character has none.
char short_escape(char32_t code_point) {
    switch (code_point) {
        case '"': return '"';
        case '\\': return '\\';
        case '\b': return 'b';
        case '\f': return 'f';
        case '\n': return 'n';
        case '\r': return 'r';
        case '\t': return 't';
        default: return '\0';
    }
}

bool needs_unit(char32_t code_point, JsonContext context) {
    if (code_point < 0x20 || code_point == 0x7F) return true;
    if (context == JsonContext::file) return false;
    return code_point == '<' || code_point == '>' || code_point == '&' || code_point == 0x2028 ||
           code_point == 0x2029;
}

/// Where the run of plain ASCII that starts at `from` ends: letters and signs that mean nothing anywhere.
std::size_t end_of_plain(std::string_view text, std::size_t from) {
    const auto is_plain = [](char letter) {
        return letter >= ' ' && letter < '\x7F' && letter != '"' && letter != '\\' && letter != '<' &&
               letter != '>' && letter != '&';
    };
    while (from < text.size() && is_plain(text[from])) ++from;
    return from;
}

}  // namespace

void append_json_string(std::string& out, std::string_view text, JsonContext context) {
    out += '"';
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t plain = end_of_plain(text, at);
        out.append(text.substr(at, plain - at));
        at = plain;
        if (at == text.size()) break;
        const DecodedCharacter character = decode_utf8(text, at);
        if (const char escape = short_escape(character.code_point)) {
            out += '\\';
            out += escape;
        } else if (needs_unit(character.code_point, context)) {
            append_unit(out, character.code_point);
        } else {
            append_utf8(out, character.code_point);
        }
        at += character.length;
    }
    out += '"';
}

std::string to_json_string(std::string_view text, JsonContext context) {
    std::string out;
    out.reserve(text.size() + 2);
    append_json_string(out, text, context);
    return out;
}

void JsonWriter::new_line() {
    if (layout_ == Layout::compact) return;
    out_ += '\n';
    out_.append(levels_.size() * 2, ' ');
}

void JsonWriter::before_value() {
    if (after_key_) {
        after_key_ = false;
        return;
    }
    if (levels_.empty()) return;
    if (levels_.back().has_items) out_ += ',';
    levels_.back().has_items = true;
    new_line();
}

JsonWriter& JsonWriter::open(char bracket) {
    before_value();
    out_ += bracket;
    levels_.emplace_back();
    return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
    const bool had_items = levels_.back().has_items;
    levels_.pop_back();
    if (had_items) new_line();
    out_ += bracket;
    return *this;
}

JsonWriter& JsonWriter::begin_object() {
    return open('{');
}
JsonWriter& JsonWriter::end_object() {
    return close('}');
}
JsonWriter& JsonWriter::begin_array() {
    return open('[');
}
JsonWriter& JsonWriter::end_array() {
    return close(']');
}

JsonWriter& JsonWriter::key(std::string_view name) {
    before_value();
    append_json_string(out_, name, context_);
    out_ += layout_ == Layout::compact ? ":" : ": ";
    after_key_ = true;
    return *this;
}

JsonWriter& JsonWriter::raw(std::string_view json) {
    before_value();
    out_ += json;
    return *this;
}

JsonWriter& JsonWriter::value(std::string_view text) {
    before_value();
    append_json_string(out_, text, context_);
    return *this;
}

JsonWriter& JsonWriter::value(bool flag) {
    return raw(flag ? "true" : "false");
}

JsonWriter& JsonWriter::value(double number) {
    if (!std::isfinite(number)) return null();
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    return raw(std::string_view(digits.data(), static_cast<std::size_t>(end - digits.data())));
}

JsonWriter& JsonWriter::null() {
    return raw("null");
}

}  // namespace handrail
