#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "search/index_data.hpp"

namespace handrail::lunr {

/// One field of one document that has a term, and where that term's occurrences begin in its row.
struct Posting {
    std::uint32_t document = 0;
    std::uint32_t field = 0;
    std::uint32_t first_occurrence = 0;
    std::uint32_t occurrences = 0;
};

/// The rows turned round: for each term the fields that have it, by field and then by document.
class Postings {
public:
    explicit Postings(const IndexData& data);

    std::span<const Posting> of(std::uint32_t term) const {
        return std::span(all_).subspan(starts_[term], starts_[term + 1] - starts_[term]);
    }

private:
    void place_row(const IndexData& data, std::uint32_t document, std::uint32_t field,
                   std::vector<std::size_t>& free);

    std::vector<std::size_t> starts_;  ///< by term; one more at the end
    std::vector<Posting> all_;
};

}  // namespace handrail::lunr
