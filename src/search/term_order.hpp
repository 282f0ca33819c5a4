#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "search/interner.hpp"

namespace handrail::lunr {

/// True if `a` comes before `b` where JavaScript sorts texts: by UTF-16 units. For well-formed UTF-8 that
/// is the order of the bytes, but for characters above U+FFFF, which come before U+E000 to U+FFFF.
bool precedes_in_utf16(std::string_view a, std::string_view b);

/// The numbers of all terms, sorted by their texts in that order.
std::vector<std::uint32_t> sorted_terms(const Interner& terms);

}  // namespace handrail::lunr
