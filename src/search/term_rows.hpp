#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace handrail::lunr {

/// A term of a field and how often it stands there.
struct TermCount {
    std::uint32_t term = 0;
    std::uint32_t count = 0;
};

/// One place where a term stands.
struct Occurrence {
    std::uint32_t start = 0;   ///< UTF-16 units into the lower-cased text
    std::uint32_t length = 0;  ///< UTF-16 units, before trimming and stemming
    std::uint32_t index = 0;   ///< number of the token in the field
};

/// The terms of every field of every document: one row for each pair, in the order in which they are added.
/// Rows are kept in a few flat arrays, so that memory grows with the text and with nothing else.
class TermRows {
public:
    struct Row {
        std::span<const TermCount> terms;  ///< ascending by term
        std::span<const Occurrence>
            occurrences;          ///< those of the first term, of the second, ...; in text order
        std::size_t length = 0;   ///< tokens, repeats included
        bool has_places = false;  ///< false for a list, whose items have no place
    };

    /// `keep_occurrences`: whether metadata is wanted. Without it `Row::occurrences` is empty.
    explicit TermRows(bool keep_occurrences) : keep_occurrences_(keep_occurrences) {}

    /// Adds a token to the row that is being filled.
    void add(std::uint32_t term, Occurrence occurrence);
    /// Ends that row and begins the next.
    void end_row(bool has_places);

    std::size_t size() const { return ends_.size(); }
    Row operator[](std::size_t row) const;

    /// All rows' terms, one row behind the other.
    std::span<const TermCount> all_terms() const { return terms_; }

private:
    struct RowEnd {
        std::size_t terms = 0;
        std::size_t tokens = 0;
        bool has_places = false;
    };

    bool keep_occurrences_;
    std::vector<TermCount> terms_;
    std::vector<Occurrence> occurrences_;
    std::vector<RowEnd> ends_;

    std::vector<std::uint64_t> row_keys_;  ///< of the open row: term, then number of the token
    std::vector<Occurrence> row_occurrences_;
};

}  // namespace handrail::lunr
