#include "formats/braille/word_breaks.hpp"

#include <algorithm>

namespace handrail {
namespace {

constexpr char continuation = '"';  // dot 5
constexpr char hyphen = '-';

bool is_joint(char32_t character, bool address) {
    if (character == U'-' || character == U'\u2013' || character == U'\u2014') return true;
    constexpr std::u32string_view signs = U"/.@?&=_#:";
    return address && signs.find(character) != std::u32string_view::npos;
}

/// An address of the web or of e-mail, not "and/or".
bool is_address(std::u32string_view word) {
    return word.find(U'@') != std::u32string_view::npos || word.find(U"://") != std::u32string_view::npos ||
           word.find(U"www.") != std::u32string_view::npos ||
           (word.find(U'.') != std::u32string_view::npos && word.find(U'/') != std::u32string_view::npos);
}

/// The breaks of the word of the cells `begin` to `end`.
void add_breaks(std::size_t begin, std::size_t end, std::u32string_view print,
                const std::vector<std::size_t>& origin, std::vector<BrailleBreak>& breaks) {
    const std::size_t last = std::max(origin[begin], origin[end - 1]);
    const bool address = is_address(print.substr(origin[begin], last - origin[begin] + 1));
    for (std::size_t at = begin + 1; at < end; ++at) {
        // Cells of one character, such as an indicator and its letter, belong together.
        if (origin[at] <= origin[at - 1]) continue;
        const char32_t before = print[origin[at] - 1];
        // "://" is broken after its end, not within.
        const bool good = is_joint(before, address) && !is_joint(print[origin[at]], address);
        const bool own_sign = good && !address;
        const char sign = own_sign ? '\0' : address ? continuation : hyphen;
        breaks.push_back({at, sign, good});
    }
}

}  // namespace

std::vector<BrailleBreak> find_word_breaks(std::string_view cells, std::u32string_view print,
                                           const std::vector<std::size_t>& origin) {
    std::vector<BrailleBreak> breaks;
    for (std::size_t begin = 0; begin < cells.size();) {
        const std::size_t end = std::min(cells.find(' ', begin), cells.size());
        if (end - begin > shortest_braille_line / 2) add_breaks(begin, end, print, origin, breaks);
        begin = end + 1;
    }
    return breaks;
}

}  // namespace handrail
