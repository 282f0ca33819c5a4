#include "search/trimmer.hpp"

#include <algorithm>
#include <iterator>

#include "base/ascii.hpp"

namespace handrail::lunr {
namespace {

/// JavaScript's \w. No byte of a character beyond ASCII is one, so bytes can be looked at singly.
bool is_word_byte(char byte) {
    return ascii::is_letter_or_digit(byte) || byte == '_';
}

}  // namespace

std::string_view trim(std::string_view token) {
    const auto first = std::find_if(token.begin(), token.end(), is_word_byte);
    const auto last = std::find_if(token.rbegin(), std::make_reverse_iterator(first), is_word_byte);
    return {first, last.base()};
}

}  // namespace handrail::lunr
