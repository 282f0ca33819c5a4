#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/ustring.h>

#include "base/ascii.hpp"
#include "text/utf8.hpp"

namespace handrail {
namespace {

icu::StringPiece piece(std::string_view text) {
    return {text.data(), static_cast<std::int32_t>(text.size())};
}

/// Capitals that came with Unicode 16 and 17, and the small letter of the first of each range.
struct NewCapitals {
    char32_t first;
    char32_t last;
    char32_t small;
};
constexpr std::array<NewCapitals, 10> new_capitals{{
    {0x1C89, 0x1C89, 0x1C8A},
    {0xA7CB, 0xA7CB, 0x0264},
    {0xA7CC, 0xA7CC, 0xA7CD},
    {0xA7CE, 0xA7CE, 0xA7CF},
    {0xA7D2, 0xA7D2, 0xA7D3},
    {0xA7D4, 0xA7D4, 0xA7D5},
    {0xA7DA, 0xA7DA, 0xA7DB},
    {0xA7DC, 0xA7DC, 0x019B},
    {0x10D50, 0x10D65, 0x10D70},
    {0x16EA0, 0x16EB8, 0x16EBB},
}};

/// The first bytes that some letter of new_capitals starts with.
constexpr std::array<std::string_view, 5> new_capital_starts{"\xE1\xB2\x89", "\xEA\x9F", "\xF0\x90\xB5",
                                                             "\xF0\x96\xBA", "\xF0\x96\xBB"};

char32_t new_small_letter(char32_t letter) {
    for (const NewCapitals& range : new_capitals) {
        if (letter >= range.first && letter <= range.last) return range.small + (letter - range.first);
    }
    return letter;
}

bool may_have_new_capitals(std::string_view text) {
    return std::any_of(new_capital_starts.begin(), new_capital_starts.end(),
                       [&](std::string_view start) { return text.find(start) != std::string_view::npos; });
}

std::string replace_bad_bytes(std::string_view text) {
    return map_characters(text, [](std::string& out, char32_t code_point) { append_utf8(out, code_point); });
}

std::string lower_new_capitals(std::string_view text) {
    return map_characters(
        text, [](std::string& out, char32_t code_point) { append_utf8(out, new_small_letter(code_point)); });
}

constexpr std::array<MarkRange, 15> mark_ranges{{
    {0x0300, 0x036F},  // combining diacritical marks
    {0x0591, 0x05BD},  // Hebrew accents and points
    {0x05BF, 0x05BF},
    {0x05C1, 0x05C2},
    {0x05C4, 0x05C5},
    {0x05C7, 0x05C7},
    {0x0610, 0x061A},  // Arabic signs and vowels
    {0x064B, 0x065F},
    {0x0670, 0x0670},
    {0x06D6, 0x06DC},
    {0x06DF, 0x06E4},
    {0x1AB0, 0x1AFF},  // combining diacritical marks, extended
    {0x1DC0, 0x1DFF},  // supplement
    {0x20D0, 0x20FF},  // for symbols
    {0xFE20, 0xFE2F},  // half marks
}};

constexpr std::array<FoldedLetter, 34> letters{{
    {0x00C6, "AE"},  {0x00D0, "D"},   {0x00D8, "O"},  {0x00DE, "TH"}, {0x00DF, "ss"}, {0x00E6, "ae"},
    {0x00F0, "d"},   {0x00F8, "o"},   {0x00FE, "th"}, {0x0110, "D"},  {0x0111, "d"},  {0x0126, "H"},
    {0x0127, "h"},   {0x0131, "i"},   {0x0138, "k"},  {0x0141, "L"},  {0x0142, "l"},  {0x014A, "N"},
    {0x014B, "n"},   {0x0152, "OE"},  {0x0153, "oe"}, {0x0166, "T"},  {0x0167, "t"},  {0x017F, "s"},
    {0x018F, "E"},   {0x0259, "e"},   {0x1E9E, "SS"}, {0xFB00, "ff"}, {0xFB01, "fi"}, {0xFB02, "fl"},
    {0xFB03, "ffi"}, {0xFB04, "ffl"}, {0xFB05, "st"}, {0xFB06, "st"},
}};

bool is_dropped_mark(char32_t code_point) {
    if (code_point < mark_ranges.front().first) return false;
    return std::any_of(mark_ranges.begin(), mark_ranges.end(), [&](const MarkRange& range) {
        return code_point >= range.first && code_point <= range.last;
    });
}

std::string drop_marks(std::string_view text) {
    return map_characters(text, [](std::string& out, char32_t code_point) {
        if (!is_dropped_mark(code_point)) append_utf8(out, code_point);
    });
}

void append_folded(std::string& out, char32_t code_point) {
    const auto found =
        std::lower_bound(letters.begin(), letters.end(), code_point,
                         [](const FoldedLetter& entry, char32_t wanted) { return entry.letter < wanted; });
    if (found != letters.end() && found->letter == code_point) {
        out += found->plain;
    } else {
        append_utf8(out, code_point);
    }
}

/// The text in NFD or NFC.
std::string normalise(const icu::Normalizer2& form, std::string_view text) {
    std::string out;
    icu::StringByteSink<std::string> sink(&out, static_cast<std::int32_t>(text.size()));
    UErrorCode status = U_ZERO_ERROR;
    form.normalizeUTF8(0, piece(text), sink, nullptr, status);
    return U_SUCCESS(status) ? out : std::string(text);
}

}  // namespace

bool is_ascii(std::string_view bytes) {
    std::size_t at = 0;
    for (; at + sizeof(std::uint64_t) <= bytes.size(); at += sizeof(std::uint64_t)) {
        std::uint64_t block = 0;
        std::memcpy(&block, bytes.data() + at, sizeof block);
        if ((block & 0x8080808080808080ULL) != 0) return false;
    }
    return std::all_of(bytes.begin() + static_cast<std::ptrdiff_t>(at), bytes.end(),
                       [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

std::u16string to_utf16(std::string_view utf8) {
    if (utf8.size() > unicode_text_limit) return {};
    std::u16string out(utf8.size(), u'\0');  // never more units than bytes
    std::int32_t length = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF8WithSub(out.data(), static_cast<std::int32_t>(out.size()), &length, utf8.data(),
                         static_cast<std::int32_t>(utf8.size()), 0xFFFD, nullptr, &status);
    out.resize(U_SUCCESS(status) ? static_cast<std::size_t>(length) : 0);
    return out;
}

std::string to_utf8(std::u16string_view utf16) {
    if (utf16.size() > unicode_text_limit) return {};
    std::string out(utf16.size() * 3, '\0');  // never more than three bytes a unit
    std::int32_t length = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strToUTF8WithSub(out.data(), static_cast<std::int32_t>(out.size()), &length, utf16.data(),
                       static_cast<std::int32_t>(utf16.size()), 0xFFFD, nullptr, &status);
    out.resize(U_SUCCESS(status) ? static_cast<std::size_t>(length) : 0);
    return out;
}

std::string lower_case(std::string_view utf8) {
    if (is_ascii(utf8)) return ascii::lower(utf8);
    if (utf8.size() > unicode_text_limit) return std::string(utf8);
    if (find_invalid_utf8(utf8)) return lower_case(replace_bad_bytes(utf8));
    std::string out;
    icu::StringByteSink<std::string> sink(&out, static_cast<std::int32_t>(utf8.size()));
    UErrorCode status = U_ZERO_ERROR;
    icu::CaseMap::utf8ToLower("", 0, piece(utf8), sink, nullptr, status);
    if (U_FAILURE(status)) return std::string(utf8);
    return may_have_new_capitals(out) ? lower_new_capitals(out) : out;
}

std::string fold_diacritics(std::string_view utf8) {
    if (is_ascii(utf8) || utf8.size() > unicode_text_limit) return std::string(utf8);
    if (find_invalid_utf8(utf8)) return fold_diacritics(replace_bad_bytes(utf8));
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* decomposed = icu::Normalizer2::getNFDInstance(status);
    const icu::Normalizer2* composed = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status)) return std::string(utf8);
    const std::string plain = normalise(*composed, drop_marks(normalise(*decomposed, utf8)));
    return map_characters(plain, append_folded);
}

std::span<const MarkRange> dropped_mark_ranges() {
    return mark_ranges;
}

std::span<const FoldedLetter> folded_letters() {
    return letters;
}

TextDirection text_direction(std::string_view utf8) {
    for (std::size_t at = 0; at < utf8.size();) {
        const DecodedCharacter one = decode_utf8(utf8, at);
        at += one.length;
        const UCharDirection direction = u_charDirection(static_cast<UChar32>(one.code_point));
        if (direction == U_LEFT_TO_RIGHT) return TextDirection::left_to_right;
        if (direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC)
            return TextDirection::right_to_left;
    }
    return TextDirection::neutral;
}

std::string sign_name(char32_t character) {
    constexpr std::uint32_t signs = U_GC_SM_MASK | U_GC_SC_MASK | U_GC_SK_MASK | U_GC_SO_MASK;
    const auto code_point = static_cast<UChar32>(character);
    if ((U_GET_GC_MASK(code_point) & signs) == 0) return {};
    std::array<char, 128> name{};
    UErrorCode status = U_ZERO_ERROR;
    u_charName(code_point, U_UNICODE_CHAR_NAME, name.data(), static_cast<std::int32_t>(name.size()), &status);
    return U_SUCCESS(status) ? lower_case(name.data()) : std::string();
}

}  // namespace handrail
