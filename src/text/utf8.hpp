#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace handrail {

/// One character of a UTF-8 text and how many bytes it took.
struct DecodedCharacter {
    char32_t code_point = 0;
    std::size_t length = 1;
};

/// What stands for a byte that belongs to no character.
inline constexpr char32_t replacement_character = U'\uFFFD';

/// Offset of the first byte that breaks UTF-8 (Unicode 15, table 3-7: no overlong forms, no
/// surrogates, nothing above U+10FFFF); empty if the text is well formed.
std::optional<std::size_t> find_invalid_utf8(std::string_view bytes);

/// The character that starts at `offset`, which must be inside `bytes`. A byte that starts no
/// well-formed character comes back as U+FFFD of length 1, so that a loop always ends.
DecodedCharacter decode_utf8(std::string_view bytes, std::size_t offset);

/// Calls `use(char32_t)` for each character in order; bad bytes are U+FFFD.
template <typename Use>
void for_each_character(std::string_view bytes, Use use) {
    for (std::size_t at = 0; at < bytes.size();) {
        const DecodedCharacter character = decode_utf8(bytes, at);
        at += character.length;
        use(character.code_point);
    }
}

/// The text with every character replaced by what `replace(std::string& out, char32_t)` appends.
template <typename Replace>
std::string map_characters(std::string_view text, Replace replace) {
    std::string out;
    out.reserve(text.size());
    for_each_character(text, [&](char32_t code_point) { replace(out, code_point); });
    return out;
}

/// Appends one character. Surrogates and values above U+10FFFF become U+FFFD.
void append_utf8(std::string& out, char32_t code_point);

/// How many characters (code points) a well-formed text has.
std::size_t count_code_points(std::string_view bytes);

/// The text as code points; bad bytes as U+FFFD.
std::u32string to_code_points(std::string_view bytes);

/// The 12 invisible characters that steer the direction of text (Unicode property Bidi_Control).
bool is_bidi_control(char32_t code_point);

/// Those 9 of them that can make text read differently from what it is: embeddings, overrides
/// and isolates. The marks U+061C, U+200E and U+200F are left out: Arabic and Hebrew need them.
bool is_bidi_embedding(char32_t code_point);

/// A control character other than tab, line feed and carriage return, or a non-character that
/// XML forbids (U+FFFE, U+FFFF). U+0085 counts as a control too.
bool is_forbidden_control(char32_t code_point);

/// "U+202E": how messages name a character that cannot be seen.
std::string code_point_name(char32_t code_point);

}  // namespace handrail
