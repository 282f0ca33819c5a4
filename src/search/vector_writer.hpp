#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "search/index_data.hpp"
#include "search/scoring.hpp"

namespace handrail::lunr {

/// Scores every term of every field and writes the field vectors.
class VectorWriter {
public:
    explicit VectorWriter(const IndexData& data);

    /// The vectors of the documents from `first` up to, but not with, `last`: items of a JSON list.
    std::string write(std::size_t first, std::size_t last) const;

private:
    void append_vector(std::string& out, std::size_t document, std::size_t field) const;

    const IndexData& data_;
    Scoring scoring_;
    std::vector<double> frequencies_;      ///< inverse document frequency by term
    std::vector<double> average_lengths_;  ///< by field
};

}  // namespace handrail::lunr
