#include "text/suggest.hpp"

#include <algorithm>
#include <vector>

#include "text/utf8.hpp"

namespace handrail {
namespace {

/// Longer words get no suggestion: they are no typing error, and comparing costs length squared.
constexpr std::size_t longest_word = 64;

/// One spelling for what people take for the same: small letters, "-" for "_" and space.
std::u32string folded(std::string_view word) {
    std::u32string text = to_code_points(word);
    for (char32_t& letter : text) {
        if (letter >= U'A' && letter <= U'Z') letter += U'a' - U'A';
        if (letter == U'_' || letter == U' ') letter = U'-';
    }
    return text;
}

std::size_t difference(std::size_t a, std::size_t b) {
    return a > b ? a - b : b - a;
}

/// Three rows of the usual table are enough: this one, the one above, and the one above that, which a
/// swap of two neighbours needs.
std::size_t distance(const std::u32string& a, const std::u32string& b, std::size_t limit) {
    if (difference(a.size(), b.size()) > limit) return limit + 1;
    std::vector<std::size_t> two_above(b.size() + 1);
    std::vector<std::size_t> above(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        two_above.swap(above);
        above.swap(row);
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, replaced});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) row[j] = std::min(row[j], two_above[j - 2] + 1);
        }
        if (*std::min_element(row.begin(), row.end()) > limit) return limit + 1;
    }
    return std::min(row[b.size()], limit + 1);
}

std::size_t allowed_edits(std::size_t length) {
    if (length <= 2) return 0;
    if (length <= 5) return 1;
    return length <= 8 ? 2 : 3;
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
    return distance(to_code_points(a), to_code_points(b), limit);
}

std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates) {
    const std::u32string wanted = folded(word);
    if (wanted.empty() || wanted.size() > longest_word) return std::nullopt;
    std::size_t best_edits = allowed_edits(wanted.size()) + 1;
    const std::string* best = nullptr;
    for (const std::string& candidate : candidates) {
        if (best_edits == 0) break;
        const std::size_t edits = distance(wanted, folded(candidate), best_edits - 1);
        if (edits >= best_edits) continue;
        best_edits = edits;
        best = &candidate;
    }
    if (best == nullptr || *best == word) return std::nullopt;
    return *best;
}

std::string did_you_mean(std::string_view word, std::span<const std::string> candidates) {
    const auto candidate = nearest(word, candidates);
    return candidate ? "Did you mean \"" + *candidate + "\"?" : std::string();
}

}  // namespace handrail
