#include "search/term_order.hpp"

#include <algorithm>
#include <numeric>

namespace handrail::lunr {

bool precedes_in_utf16(std::string_view a, std::string_view b) {
    const auto [at_a, at_b] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (at_b == b.end()) return false;
    if (at_a == a.end()) return true;
    const auto byte_a = static_cast<unsigned char>(*at_a);
    const auto byte_b = static_cast<unsigned char>(*at_b);
    // First bytes: 0xEE and 0xEF begin U+E000 to U+FFFF, 0xF0 and above what UTF-16 writes with
    // surrogates (0xD800 to 0xDFFF).
    const bool pair_a = byte_a >= 0xF0;
    const bool pair_b = byte_b >= 0xF0;
    if (byte_a >= 0xEE && byte_b >= 0xEE && pair_a != pair_b) return pair_a;
    return byte_a < byte_b;
}

std::vector<std::uint32_t> sorted_terms(const Interner& terms) {
    std::vector<std::uint32_t> order(terms.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return precedes_in_utf16(terms[a], terms[b]); });
    return order;
}

}  // namespace handrail::lunr
