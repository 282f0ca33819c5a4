#include "search/tokenizer.hpp"

#include <array>

#include "text/javascript_space.hpp"

namespace handrail::lunr {
namespace {

/// Bytes of the separator at `at`; 0 if none stands there.
std::size_t separator_at(std::string_view text, std::size_t at) {
    return text[at] == '-' ? 1 : javascript_space_at(text, at);
}

/// Whether a byte is a separator by itself: nearly all are, and every byte of every text is asked.
constexpr std::array<bool, 256> is_ascii_separator = [] {
    std::array<bool, 256> table{};
    for (const char byte : {'-', ' ', '\t', '\n', '\v', '\f', '\r'})
        table[static_cast<unsigned char>(byte)] = true;
    return table;
}();

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
    for (; at_ < text_.size(); ++at_) {
        const auto byte = static_cast<unsigned char>(text_[at_]);
        if (is_ascii_separator[byte]) break;
        if (byte >= 0x80 && separator_at(text_, at_) != 0) break;
        units_ += units_of(text_[at_]);
    }
    return Token{text_.substr(first, at_ - first), start, units_ - start};
}

}  // namespace handrail::lunr
