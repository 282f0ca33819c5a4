#include "formats/braille/print_text.hpp"

#include <algorithm>

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

/// Of a script that Unified English Braille does not write: not Latin, nor a sign.
bool is_other_letter(char32_t character) {
    const bool latin = character >= U'\u1E00' && character <= U'\u1EFF';
    const bool sign = character >= U'\u2000' && character <= U'\u2BFF';
    return character >= U'\u0370' && !latin && !sign;
}

/// Soft hyphens, joiners, marks of direction and of pictures: they steer print and have no place in Braille.
bool is_unseen(char32_t character) {
    return character == U'\u00AD' || (character >= U'\u200B' && character <= U'\u200F') ||
           character == U'\u2060' || character == U'\uFEFF' ||
           (character >= U'\uFE00' && character <= U'\uFE0F') || is_bidi_control(character);
}

/// What is left of a letter without its accents; empty if it has none.
std::u32string without_marks(char32_t character) {
    std::string utf8;
    append_utf8(utf8, character);
    std::u32string plain = to_code_points(fold_diacritics(utf8));
    if (plain.find(character) != std::u32string::npos) plain.clear();
    return plain;
}

/// Builds the text, never with two blanks in a row nor one at an end.
class PrintText {
public:
    PrintText(const std::function<bool(char32_t)>& has_sign, std::string_view stand_in)
        : has_sign_(has_sign), stand_in_(to_code_points(stand_in)) {}

    void add_words(std::u32string_view text) {
        std::size_t begin = 0;
        while (begin < text.size()) {
            const auto end =
                std::find_if(text.begin() + static_cast<std::ptrdiff_t>(begin), text.end(), is_blank);
            const auto length = static_cast<std::size_t>(end - text.begin()) - begin;
            add_word(text.substr(begin, length));
            blank_ = true;
            begin += length + 1;
        }
    }

    std::u32string take() { return std::move(text_); }

private:
    /// Of a word in another script no letter is written, though one may look like a letter that has a sign.
    void add_word(std::u32string_view word) {
        const bool other = std::any_of(word.begin(), word.end(), [this](char32_t character) {
            return is_other_letter(character) && !is_unseen(character) && !can_write(character);
        });
        for (const char32_t character : word) {
            if (other && is_other_letter(character) && !is_unseen(character)) {
                stand_in();
            } else {
                add(character);
            }
        }
    }

    void add(char32_t character) {
        if (is_unseen(character)) return;
        if (has_sign_(character)) {
            put({&character, 1});
            missing_ = false;
        } else {
            add_without_marks(character);
        }
    }

    void put(std::u32string_view characters) {
        if (blank_ && !text_.empty()) text_ += U' ';
        blank_ = false;
        text_.append(characters);
    }

    bool can_write(char32_t character) const {
        if (has_sign_(character)) return true;
        const std::u32string plain = without_marks(character);
        return !plain.empty() &&
               std::all_of(plain.begin(), plain.end(), [this](char32_t one) { return can_write(one); });
    }

    void add_without_marks(char32_t character) {
        const std::u32string plain = without_marks(character);
        if (plain.empty()) return stand_in();
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
    text.add_words(to_code_points(utf8));
    return text.take();
}

}  // namespace handrail
