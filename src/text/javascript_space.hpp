#pragma once

#include <cstddef>
#include <string_view>

namespace handrail {

/// Bytes of the white space beyond ASCII, as JavaScript's \s knows it, that `rest` starts with; 0 if there is
/// none. U+0085 and U+200B are none.
std::size_t wide_javascript_space(std::string_view rest);

/// Bytes of the white space at `at`, which must be inside the UTF-8 text; 0 if none stands there.
inline std::size_t javascript_space_at(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) return byte == ' ' || (byte >= '\t' && byte <= '\r') ? 1 : 0;
    return byte < 0xC2 ? 0 : wide_javascript_space(text.substr(at));
}

/// The text without white space at both ends, as JavaScript's trim does it.
std::string_view javascript_trim(std::string_view text);

}  // namespace handrail
