#include "text/search_fold.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "base/ascii.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace handrail {
namespace {

constexpr char32_t apostrophe = U'\'';
constexpr std::string_view and_word = "and";

/// Puts words one behind the other. Spaces are asked for and written only between words.
class WordSink {
public:
    explicit WordSink(std::string& out) : out_(out), start_(out.size()) {}

    void space() { pending_ = true; }

    void letter(char32_t code_point) {
        if (pending_) part();
        append_utf8(out_, code_point);
    }

private:
    void part() {
        if (out_.size() > start_) out_ += ' ';
        pending_ = false;
    }

    std::string& out_;
    std::size_t start_;
    bool pending_ = false;
};

/// What a byte of ASCII becomes: itself in lower case if it belongs to a word, a space if not; the sign for
/// an apostrophe and "&" stand for themselves.
constexpr std::array<char, 128> make_ascii_table() {
    std::array<char, 128> table{};
    for (std::size_t byte = 0; byte < table.size(); ++byte) {
        const char letter = static_cast<char>(byte);
        table[byte] = ascii::is_letter_or_digit(letter) ? ascii::lower(letter) : ' ';
    }
    table['&'] = '&';
    table['\''] = table['`'] = '\'';
    return table;
}
constexpr std::array<char, 128> ascii_table = make_ascii_table();

constexpr bool is_word_letter(char folded) {
    return folded != ' ' && folded != '&' && folded != '\'';
}

/// A sign of print that stands in much English text, so that such text needs no Unicode tables.
struct PrintSign {
    std::string_view bytes;
    char becomes;
};
constexpr std::array<PrintSign, 10> print_signs{{
    {"\u2019", '\''},
    {"\u2018", '\''},
    {"\u2013", ' '},
    {"\u2014", ' '},
    {"\u201C", ' '},
    {"\u201D", ' '},
    {"\u2022", ' '},
    {"\u2026", ' '},
    {"\u00A3", ' '},
    {"\u00A0", ' '},
}};

/// The text with every sign of print replaced by ASCII; empty if there is any other character beyond ASCII.
std::string plain_ascii(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            plain += text[at++];
            continue;
        }
        const auto sign = std::find_if(print_signs.begin(), print_signs.end(), [&](const PrintSign& known) {
            return text.substr(at).starts_with(known.bytes);
        });
        if (sign == print_signs.end()) return {};
        plain += sign->becomes;
        at += sign->bytes.size();
    }
    return plain;
}

/// Most of what is folded is plain English: this writes it without looking twice at a letter.
void fold_ascii(std::string_view text, std::string& out) {
    const auto folded = [&](std::size_t at) {
        return at < text.size() ? ascii_table[static_cast<unsigned char>(text[at])] : ' ';
    };
    const std::size_t start = out.size();
    // Nothing grows but "&", to "and" with a space on either side.
    out.resize(start + text.size() + 4 * static_cast<std::size_t>(std::count(text.begin(), text.end(), '&')));
    std::size_t end = start;
    bool apart = false;
    const auto put = [&](char letter) {
        if (apart && end > start) out[end++] = ' ';
        apart = false;
        out[end++] = letter;
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char letter = folded(at);
        if (is_word_letter(letter)) {
            put(letter);
        } else if (letter == '\'') {
            if (folded(at + 1) == 's' && !is_word_letter(folded(at + 2))) ++at;
        } else {
            apart = true;
            if (letter != '&') continue;
            for (const char each : and_word) put(each);
            apart = true;
        }
    }
    out.resize(end);
}

/// Marks that people leave out when they type: accents, and the optional vowels of Arabic and Hebrew.
bool is_dropped_mark(char32_t c) {
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x064B && c <= 0x065F) || c == 0x0670 ||
           (c >= 0x0591 && c <= 0x05C7);
}

/// Soft hyphen, zero-width characters, variation selectors.
bool is_invisible(char32_t c) {
    return c == 0x00AD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || (c >= 0xFE00 && c <= 0xFE0F) ||
           c == 0xFEFF;
}

bool is_apostrophe(char32_t c) {
    return c == 0x2018 || c == 0x2019 || c == 0x02BC || c == 0x2032 || c == 0x0060 || c == 0x00B4;
}

/// "TM" and "SM" beside a name: no letters of it.
bool is_trade_mark(char32_t c) {
    return c == 0x2122 || c == 0x2120;
}

/// What people type for a letter that does not decompose; empty for all others.
std::string_view spelt_out(char32_t c) {
    switch (c) {
        case U'ß': return "ss";
        case U'æ': return "ae";
        case U'œ': return "oe";
        case U'ø': return "o";
        case U'ł': return "l";
        case U'đ':
        case U'ð': return "d";
        case U'þ': return "th";
        case U'ı': return "i";
        default: return {};
    }
}

bool is_letter_or_number(char32_t c) {
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & (U_GC_L_MASK | U_GC_N_MASK)) != 0;
}

bool is_word_sign(char32_t c) {
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & (U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK)) != 0;
}

/// Scripts written without spaces: each sign is a word of its own.
bool is_unspaced(char32_t c) {
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(static_cast<UChar32>(c), &status)) {
        case USCRIPT_HAN:
        case USCRIPT_HIRAGANA:
        case USCRIPT_KATAKANA:
        case USCRIPT_THAI:
        case USCRIPT_LAO:
        case USCRIPT_KHMER:
        case USCRIPT_MYANMAR: return true;
        default: return false;
    }
}

std::string normalised(const icu::Normalizer2* form, const std::string& text) {
    std::string out;
    icu::StringByteSink<std::string> sink(&out, static_cast<std::int32_t>(text.size()));
    UErrorCode status = U_ZERO_ERROR;
    form->normalizeUTF8(0, {text.data(), static_cast<std::int32_t>(text.size())}, sink, nullptr, status);
    return U_SUCCESS(status) ? out : text;
}

/// The text as code points: lower case, composed, without marks and with letters spelt out.
std::u32string plain_letters(std::string_view utf8) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* decomposed = icu::Normalizer2::getNFKDInstance(status);
    const icu::Normalizer2* composed = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status)) return to_code_points(utf8);
    const std::string straight = map_characters(lower_case(utf8), [](std::string& out, char32_t c) {
        append_utf8(out, is_apostrophe(c) ? apostrophe : is_trade_mark(c) ? U' ' : c);
    });
    // Lower case once more: what a ligature or a sign decomposes to may be a capital.
    const std::string parted = lower_case(normalised(decomposed, straight));
    const std::string bare = map_characters(parted, [](std::string& out, char32_t c) {
        if (!is_dropped_mark(c) && !is_invisible(c)) append_utf8(out, c);
    });
    return to_code_points(map_characters(normalised(composed, bare), [](std::string& out, char32_t c) {
        const std::string_view letters = spelt_out(c);
        if (letters.empty()) append_utf8(out, c);
        out += letters;
    }));
}

void put_and(WordSink& sink) {
    sink.space();
    for (const char letter : and_word) sink.letter(static_cast<char32_t>(letter));
    sink.space();
}

void put_character(char32_t c, WordSink& sink) {
    if (!is_word_sign(c)) return sink.space();
    const bool alone = c >= 0x0E00 && is_unspaced(c);
    if (alone) sink.space();
    sink.letter(c);
    if (alone) sink.space();
}

void fold_letters(const std::u32string& letters, WordSink& sink) {
    const auto goes_on = [&](std::size_t at) {
        return at < letters.size() && is_letter_or_number(letters[at]);
    };
    for (std::size_t at = 0; at < letters.size(); ++at) {
        const char32_t c = letters[at];
        if (c == apostrophe) {
            const bool possessive = at + 1 < letters.size() && letters[at + 1] == U's' && !goes_on(at + 2);
            if (possessive) ++at;
        } else if (c == U'&') {
            put_and(sink);
        } else {
            put_character(c, sink);
        }
    }
}

}  // namespace

void append_search_fold(std::string& out, std::string_view utf8) {
    if (is_ascii(utf8)) return fold_ascii(utf8, out);
    const std::string plain = plain_ascii(utf8);
    if (!plain.empty()) return fold_ascii(plain, out);
    WordSink sink(out);
    fold_letters(plain_letters(utf8), sink);
}

std::string search_fold(std::string_view utf8) {
    std::string folded;
    append_search_fold(folded, utf8);
    return folded;
}

}  // namespace handrail
