#include "formats/pdf/printable_text.hpp"

#include <cstdint>

#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace handrail {
namespace {

/// Not those that Arabic and the scripts of India need: joiners and marks of direction.
bool is_unseen(char32_t character) {
    const bool skin_tone = character >= U'\U0001F3FB' && character <= U'\U0001F3FF';
    return character == U'\u00AD' || character == U'\u200B' || character == U'\u2060' ||
           character == U'\uFEFF' || (character >= U'\uFE00' && character <= U'\uFE0F') || skin_tone ||
           is_bidi_embedding(character);
}

bool is_steering(char32_t character) {
    return character >= U'\u200C' && character <= U'\u200F';
}

bool is_control(char32_t character) {
    return character < U' ' || (character >= U'\x7F' && character < U'\u00A0') || character == U'\u2028' ||
           character == U'\u2029';
}

bool closes(char32_t character) {
    return std::u32string_view(U".,;:!?)]}'\"\u2019\u201D").find(character) != std::u32string_view::npos;
}

class PrintableText {
public:
    PrintableText(const std::function<bool(char32_t)>& can_draw, std::string_view stand_in)
        : can_draw_(can_draw), stand_in_(stand_in) {}

    void add(char32_t character) {
        if (is_unseen(character)) return;
        if (is_control(character)) character = U' ';
        if (character == U' ' || character == U'\u00A0' || is_steering(character)) {
            blank(character);
        } else if (can_draw_(character)) {
            if (told_ && blanks_.empty() && !closes(character)) blanks_ = " ";
            flush_blanks();
            append_utf8(text_, character);
            missing_ = told_ = false;
        } else {
            add_in_words(character);
        }
    }

    std::string take() {
        flush_blanks();
        return std::move(text_);
    }

private:
    void blank(char32_t character) { append_utf8(blanks_, character); }

    void flush_blanks() {
        text_ += blanks_;
        blanks_.clear();
    }

    void add_in_words(char32_t character) {
        const std::string name = sign_name(character);
        if (!name.empty()) return put('(' + name + ')');
        std::string utf8;
        append_utf8(utf8, character);
        const std::string plain = fold_diacritics(utf8);
        if (plain.empty()) return;  // an accent alone
        const std::u32string letters = to_code_points(plain);
        if (letters.find(character) != std::u32string::npos) return stand_in();
        for (const char32_t letter : letters) add(letter);
    }

    void put(std::string_view words) {
        flush_blanks();
        if (!text_.empty() && text_.back() != ' ') text_ += ' ';
        text_ += words;
        told_ = true;
        missing_ = false;
    }

    /// Words of another script follow each other: they are named once.
    void stand_in() {
        if (missing_) {
            blanks_.clear();
            return;
        }
        put(stand_in_);
        missing_ = true;
    }

    const std::function<bool(char32_t)>& can_draw_;
    std::string_view stand_in_;
    std::string text_;
    std::string blanks_;
    bool told_ = false;     // the last thing written stands for a sign that cannot be drawn
    bool missing_ = false;  // and it is the stand-in
};

}  // namespace

std::string printable_text(std::string_view utf8, const std::function<bool(char32_t)>& can_draw,
                           std::string_view stand_in) {
    PrintableText text(can_draw, stand_in);
    for_each_character(utf8, [&](char32_t character) { text.add(character); });
    return text.take();
}

}  // namespace handrail
