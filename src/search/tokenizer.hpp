#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace handrail::lunr {

/// A piece of a text and where it stands, in UTF-16 units as JavaScript counts.
struct Token {
    std::string_view text;
    std::uint32_t start = 0;
    std::uint32_t length = 0;
};

/// Splits lower-cased UTF-8 text as lunr does: at every hyphen and at every character that JavaScript's
/// \s knows, but not at other dashes, dots or slashes. Empty pieces are left out.
class Tokenizer {
public:
    explicit Tokenizer(std::string_view lowered) : text_(lowered) {}

    /// The next token; empty at the end of the text.
    std::optional<Token> next();

private:
    void skip_separators();

    std::string_view text_;
    std::size_t at_ = 0;
    std::uint32_t units_ = 0;
};

}  // namespace handrail::lunr
