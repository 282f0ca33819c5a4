#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "search/index_data.hpp"
#include "search/postings.hpp"

namespace handrail::lunr {

/// Writes the inverted index: for each term the fields and documents that have it, with the metadata asked
/// for.
class PostingWriter {
public:
    explicit PostingWriter(const IndexData& data);

    /// The entries of these terms: items of a JSON list.
    std::string write(std::span<const std::uint32_t> terms) const;

private:
    void append_term(std::string& out, std::uint32_t term) const;
    void append_metadata(std::string& out, const Posting& posting) const;
    void append_place(std::string& out, Metadata metadata, std::uint32_t field,
                      const Occurrence* place) const;

    const IndexData& data_;
    Postings postings_;
    std::vector<std::string> fields_;  ///< names as JSON
    std::vector<std::string> refs_;    ///< as JSON, by document
};

}  // namespace handrail::lunr
