#include "formats/braille/print_text.hpp"

#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace handrail {
namespace {

bool is_blank(char32_t character) {
    return character <= U' ' || character == U'\u0085' || character == U'\u00A0' || character == U'\u1680' ||
           (character >= U'\u2000' && character <= U'\u200A') || character == U'\u2028' ||
           character == U'\u2029' || character == U'\u202F' || character == U'\u205F' ||
           character == U'\u3000';
}

/// Soft hyphens, joiners, marks of direction and of pictures: they steer print and have no place in Braille.
bool is_unseen(char32_t character) {
    return character == U'\u00AD' || (character >= U'\u200B' && character <= U'\u200F') ||
           character == U'\u2060' || character == U'\uFEFF' ||
           (character >= U'\uFE00' && character <= U'\uFE0F') || is_bidi_control(character);
}

/// Builds the text, never with two blanks in a row nor one at an end.
class PrintText {
public:
    PrintText(const std::function<bool(char32_t)>& has_sign, std::string_view stand_in)
        : has_sign_(has_sign), stand_in_(to_code_points(stand_in)) {}

    void add(char32_t character) {
        if (is_unseen(character)) return;
        if (is_blank(character)) {
            blank_ = true;
        } else if (has_sign_(character)) {
            put({&character, 1});
            missing_ = false;
        } else {
            add_without_marks(character);
        }
    }

    std::u32string take() { return std::move(text_); }

private:
    void put(std::u32string_view characters) {
        if (blank_ && !text_.empty()) text_ += U' ';
        blank_ = false;
        text_.append(characters);
    }

    void add_without_marks(char32_t character) {
        std::string utf8;
        append_utf8(utf8, character);
        const std::u32string plain = to_code_points(fold_diacritics(utf8));
        const bool helps = plain.find(character) == std::u32string::npos;
        if (!helps) return stand_in();
        for (const char32_t one : plain) add(one);
    }

    /// Words of another script follow each other: they are named once.
    void stand_in() {
        if (missing_) {
            blank_ = false;
            return;
        }
        if (!text_.empty()) blank_ = true;
        put(stand_in_);
        missing_ = true;
    }

    const std::function<bool(char32_t)>& has_sign_;
    std::u32string stand_in_;
    std::u32string text_;
    bool blank_ = false;
    bool missing_ = false;
};

}  // namespace

std::u32string braille_print_text(std::string_view utf8, const std::function<bool(char32_t)>& has_sign,
                                  std::string_view stand_in) {
    PrintText text(has_sign, stand_in);
    for_each_character(utf8, [&](char32_t character) { text.add(character); });
    return text.take();
}

}  // namespace handrail
