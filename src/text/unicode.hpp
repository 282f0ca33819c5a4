#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace handrail {

/// The longest text, in bytes or UTF-16 units, that the functions here take. (The Unicode library counts
/// in 32 bits, and text may grow.) Of longer text lower_case and fold_diacritics give back the text
/// itself, the conversions nothing.
inline constexpr std::size_t unicode_text_limit = std::size_t{512} * 1024 * 1024;

/// True if every byte is below 0x80, so that characters, bytes and UTF-16 units are the same thing.
bool is_ascii(std::string_view bytes);

/// UTF-8 as UTF-16. Bad bytes become U+FFFD, one for each maximal part as browsers do.
std::u16string to_utf16(std::string_view utf8);

/// UTF-16 as UTF-8. A surrogate without its partner becomes U+FFFD.
std::string to_utf8(std::u16string_view utf16);

/// What JavaScript's `toLowerCase` gives: full Unicode mapping whatever the user's language. A capital
/// sigma at the end of a word becomes the final form, and U+0130 becomes two characters.
/// Capitals up to Unicode 17 are known even if the Unicode library is older (only whether a sigma
/// beside such a letter ends a word is then not). Bad bytes become U+FFFD.
std::string lower_case(std::string_view utf8);

/// The text without the marks that people leave out when they type: "Ŵyl café Łódź" becomes "Wyl cafe
/// Lodz". Case stays. In JavaScript the same is
///
///     text.normalize("NFD").replace(marks, "").normalize("NFC").replace(letters, (c) => plain[c])
///
/// where `marks` is the class of dropped_mark_ranges() and `plain` the table folded_letters(); write both
/// into the script from here, so that they cannot differ. Marks that are vowels of their script
/// (Devanagari, Thai and others) stay, because without them the words are others. Bad bytes become U+FFFD.
std::string fold_diacritics(std::string_view utf8);

/// Which way a text runs, by its first letter (Unicode Standard Annex 9, rule P2); neutral without one.
enum class TextDirection { neutral, left_to_right, right_to_left };
TextDirection text_direction(std::string_view utf8);

/// The name of a sign (an arrow, a star, a picture character) in small letters: "thumbs up sign". Empty for
/// letters, digits, marks and punctuation, and for signs without a name.
std::string sign_name(char32_t character);

/// A range of combining marks, both ends included.
struct MarkRange {
    char32_t first = 0;
    char32_t last = 0;
};

/// The marks that fold_diacritics drops: the blocks of combining diacritical marks, Hebrew points
/// and Arabic vowel signs, in ascending order.
std::span<const MarkRange> dropped_mark_ranges();

/// A letter that Unicode does not decompose, though people type something simpler for it.
struct FoldedLetter {
    char32_t letter = 0;
    std::string_view plain;
};

/// The letters that fold_diacritics spells out (ß, æ, ø, ł and others), in ascending order.
std::span<const FoldedLetter> folded_letters();

}  // namespace handrail
