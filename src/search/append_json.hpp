#pragma once

#include <array>
#include <charconv>
#include <cstdint>
#include <string>

namespace handrail::lunr {

// An index is millions of numbers in a fixed shape: appending them plainly is several times as fast as
// JsonWriter, which keeps count of what is open.

/// A comma, unless what was written last opened a list or an object, or nothing was.
inline void append_separator(std::string& out) {
    if (!out.empty() && out.back() != '[' && out.back() != '{') out += ',';
}

inline void append_number(std::string& out, std::uint32_t number) {
    std::array<char, 16> digits{};
    const auto [end, error] = std::to_chars(digits.begin(), digits.end(), number);
    out.append(digits.begin(), end);
}

}  // namespace handrail::lunr
