#include "formats/pdf/spoken_words.hpp"

#include <algorithm>
#include <array>

#include "text/utf8.hpp"

namespace handrail {
namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// Of the Unicode Standard, chapters 9 and 12 to 17: Hebrew, Arabic and their kin, the scripts of South and
/// Southeast Asia and of Tibet, with their later blocks; and marks that follow the letter they stand on.
constexpr std::array<Range, 9> composed{{{U'\u0300', U'\u036F'},
                                         {U'\u0590', U'\u109F'},
                                         {U'\u1780', U'\u18AF'},
                                         {U'\u1900', U'\u1CFF'},
                                         {U'\uA800', U'\uA8FF'},
                                         {U'\uA980', U'\uABFF'},
                                         {U'\uFB1D', U'\uFDFF'},
                                         {U'\uFE70', U'\uFEFE'},
                                         {U'\U00010800', U'\U00011FFF'}}};

bool is_composed(char32_t character) {
    if (character < composed.front().first) return false;
    return std::any_of(composed.begin(), composed.end(), [&](const Range& range) {
        return character >= range.first && character <= range.last;
    });
}

}  // namespace

bool needs_spoken_words(std::string_view utf8) {
    bool found = false;
    for_each_character(utf8, [&](char32_t character) { found = found || is_composed(character); });
    return found;
}

}  // namespace handrail
