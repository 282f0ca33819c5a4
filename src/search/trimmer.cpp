#include "search/trimmer.hpp"

#include <algorithm>
#include <iterator>

namespace handrail::lunr {
namespace {

/// JavaScript's \w. No byte of a character beyond ASCII is one, so bytes can be looked at singly.
bool is_word_byte(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
           byte == '_';
}

}  // namespace

std::string_view trim(std::string_view token) {
    const auto first = std::find_if(token.begin(), token.end(), is_word_byte);
    const auto last = std::find_if(token.rbegin(), std::make_reverse_iterator(first), is_word_byte);
    return {first, last.base()};
}

}  // namespace handrail::lunr
