#include "text/javascript_space.hpp"

#include <algorithm>
#include <array>

namespace handrail {
namespace {

using namespace std::string_view_literals;

/// U+1680, U+2028, U+2029, U+202F, U+205F, U+3000 and U+FEFF.
constexpr std::array wide_spaces{"\xE1\x9A\x80"sv, "\xE2\x80\xA8"sv, "\xE2\x80\xA9"sv, "\xE2\x80\xAF"sv,
                                 "\xE2\x81\x9F"sv, "\xE3\x80\x80"sv, "\xEF\xBB\xBF"sv};

/// Bytes of the white space that `text` ends with.
std::size_t space_before(std::string_view text) {
    for (std::size_t length = 1; length <= std::min<std::size_t>(3, text.size()); ++length) {
        if (javascript_space_at(text, text.size() - length) == length) return length;
    }
    return 0;
}

}  // namespace

std::size_t wide_javascript_space(std::string_view rest) {
    if (rest.starts_with("\xC2\xA0"sv)) return 2;  // no-break space
    const std::string_view three = rest.substr(0, 3);
    const bool general = three.size() == 3 && three.starts_with("\xE2\x80"sv);
    if (general && static_cast<unsigned char>(three[2]) <= 0x8A) return 3;  // U+2000 to U+200A
    return std::find(wide_spaces.begin(), wide_spaces.end(), three) == wide_spaces.end() ? 0 : 3;
}

std::string_view javascript_trim(std::string_view text) {
    for (std::size_t length = 1; length != 0 && !text.empty();) {
        length = javascript_space_at(text, 0);
        text.remove_prefix(length);
    }
    for (std::size_t length = 1; length != 0 && !text.empty();) {
        length = space_before(text);
        text.remove_suffix(length);
    }
    return text;
}

}  // namespace handrail
