#include "search/term_rows.hpp"

#include <algorithm>

namespace handrail::lunr {

void TermRows::add(std::uint32_t term, Occurrence occurrence) {
    row_keys_.push_back((std::uint64_t{term} << 32U) | row_keys_.size());
    if (keep_occurrences_) row_occurrences_.push_back(occurrence);
}

void TermRows::end_row(bool has_places) {
    std::sort(row_keys_.begin(), row_keys_.end());
    const std::size_t first = terms_.size();
    for (const std::uint64_t key : row_keys_) {
        const auto term = static_cast<std::uint32_t>(key >> 32U);
        if (terms_.size() == first || terms_.back().term != term) terms_.push_back({term, 0});
        ++terms_.back().count;
        if (keep_occurrences_) occurrences_.push_back(row_occurrences_[key & 0xFFFFFFFFU]);
    }
    const std::size_t tokens_before = ends_.empty() ? 0 : ends_.back().tokens;
    ends_.push_back({terms_.size(), tokens_before + row_keys_.size(), has_places});
    row_keys_.clear();
    row_occurrences_.clear();
}

TermRows::Row TermRows::operator[](std::size_t row) const {
    const RowEnd start = row == 0 ? RowEnd{} : ends_[row - 1];
    const RowEnd end = ends_[row];
    Row found;
    found.terms = std::span(terms_).subspan(start.terms, end.terms - start.terms);
    found.length = end.tokens - start.tokens;
    found.has_places = end.has_places;
    if (keep_occurrences_) found.occurrences = std::span(occurrences_).subspan(start.tokens, found.length);
    return found;
}

}  // namespace handrail::lunr
