#include "read/character_check.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace handrail {
namespace {

/// Only texts with one of these bytes can hold a character that matters here.
bool is_suspicious(char letter) {
    const auto byte = static_cast<unsigned char>(letter);
    return byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF;
}

Diagnostic control_character(std::string_view file, Position at, const std::string& name) {
    return {Severity::error,
            "control-character",
            std::string(file),
            at,
            "There is an invisible control character (" + name + ") in this text.",
            "Delete it, or the escape (a backslash and letters) that stands for it."};
}

Diagnostic bidi_control(std::string_view file, Position at, const std::string& name) {
    return {Severity::error,
            "bidi-control",
            std::string(file),
            at,
            "There is an invisible character (" + name + ") in this text that steers its direction.",
            "Delete it; names in right-to-left languages are set off on the page without it."};
}

void check_text(std::string_view text, Position place, std::string_view file, Diagnostics& diagnostics) {
    if (std::none_of(text.begin(), text.end(), is_suspicious)) return;
    const bool one_line = text.find('\n') == std::string_view::npos;
    for (std::size_t at = 0; at < text.size();) {
        const DecodedCharacter character = decode_utf8(text, at);
        const char32_t code_point = character.code_point;
        at += character.length;
        const bool bidi = one_line ? is_bidi_control(code_point) : is_bidi_embedding(code_point);
        if (!bidi && !is_forbidden_control(code_point)) continue;
        const std::string name = code_point_name(code_point);
        diagnostics.push_back(bidi ? bidi_control(file, place, name) : control_character(file, place, name));
        return;
    }
}

}  // namespace

void check_characters(const Value& value, std::string_view file, Diagnostics& diagnostics) {
    check_text(value.text, value.at, file, diagnostics);
    for (const Value& item : value.items) check_characters(item, file, diagnostics);
    for (const Member& member : value.members) {
        check_text(member.key, member.key_at, file, diagnostics);
        check_characters(member.value, file, diagnostics);
    }
}

}  // namespace handrail
