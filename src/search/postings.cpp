#include "search/postings.hpp"

#include <numeric>

namespace handrail::lunr {

// A counting sort: count per term, then put every entry where its term's part begins. Going through the
// fields outermost leaves each part ordered by field and document.
Postings::Postings(const IndexData& data) : starts_(data.vocabulary.terms().size() + 1) {
    for (const TermCount& entry : data.rows.all_terms()) ++starts_[entry.term + 1];
    std::partial_sum(starts_.begin(), starts_.end(), starts_.begin());
    all_.resize(starts_.back());
    std::vector<std::size_t> free(starts_.begin(), starts_.end() - 1);
    const auto fields = static_cast<std::uint32_t>(data.settings.fields.size());
    const auto documents = static_cast<std::uint32_t>(data.refs.size());
    for (std::uint32_t field = 0; field < fields; ++field) {
        for (std::uint32_t document = 0; document < documents; ++document)
            place_row(data, document, field, free);
    }
}

void Postings::place_row(const IndexData& data, std::uint32_t document, std::uint32_t field,
                         std::vector<std::size_t>& free) {
    std::uint32_t first = 0;
    for (const auto& [term, count] : data.rows[data.row_of(document, field)].terms) {
        all_[free[term]++] = {document, field, first, count};
        first += count;
    }
}

}  // namespace handrail::lunr
