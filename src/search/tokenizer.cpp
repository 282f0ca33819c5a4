#include "search/tokenizer.hpp"

#include <algorithm>
#include <array>

namespace handrail::lunr {
namespace {

using namespace std::string_view_literals;

constexpr bool is_ascii_separator(unsigned char byte) {
    return byte == ' ' || byte == '-' || (byte >= '\t' && byte <= '\r');
}

/// U+1680, U+2028, U+2029, U+202F, U+205F, U+3000 and U+FEFF.
constexpr std::array wide_spaces{"\xE1\x9A\x80"sv, "\xE2\x80\xA8"sv, "\xE2\x80\xA9"sv, "\xE2\x80\xAF"sv,
                                 "\xE2\x81\x9F"sv, "\xE3\x80\x80"sv, "\xEF\xBB\xBF"sv};

/// Bytes of the separator beyond ASCII at the start of `rest`; 0 if there is none.
std::size_t wide_separator(std::string_view rest) {
    if (rest.starts_with("\xC2\xA0"sv)) return 2;  // no-break space
    const std::string_view three = rest.substr(0, 3);
    const bool general = three.size() == 3 && three.starts_with("\xE2\x80"sv);
    if (general && static_cast<unsigned char>(three[2]) <= 0x8A) return 3;  // U+2000 to U+200A
    return std::find(wide_spaces.begin(), wide_spaces.end(), three) == wide_spaces.end() ? 0 : 3;
}

/// Bytes of the separator at `at`; 0 if none stands there.
std::size_t separator_at(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) return is_ascii_separator(byte) ? 1 : 0;
    return byte < 0xC2 ? 0 : wide_separator(text.substr(at));
}

/// How many UTF-16 units the character has of which this is a byte, told once, by its first byte.
std::uint32_t units_of(char letter) {
    const auto byte = static_cast<unsigned char>(letter);
    if ((byte & 0xC0U) == 0x80U) return 0;
    return byte >= 0xF0 ? 2 : 1;
}

}  // namespace

void Tokenizer::skip_separators() {
    while (at_ < text_.size()) {
        const std::size_t length = separator_at(text_, at_);
        if (length == 0) return;
        at_ += length;
        ++units_;
    }
}

std::optional<Token> Tokenizer::next() {
    skip_separators();
    if (at_ == text_.size()) return std::nullopt;
    const std::size_t first = at_;
    const std::uint32_t start = units_;
    for (; at_ < text_.size() && separator_at(text_, at_) == 0; ++at_) units_ += units_of(text_[at_]);
    return Token{text_.substr(first, at_ - first), start, units_ - start};
}

}  // namespace handrail::lunr
