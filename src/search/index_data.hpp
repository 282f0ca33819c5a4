#pragma once

#include <vector>

#include "search/interner.hpp"
#include "search/settings.hpp"
#include "search/term_rows.hpp"
#include "search/vocabulary.hpp"

namespace handrail::lunr {

/// All that was learnt from the documents: enough to compute and write the index.
struct IndexData {
    explicit IndexData(Settings chosen)
        : settings(std::move(chosen)), vocabulary(settings), rows(!settings.metadata.empty()) {}

    std::size_t row_of(std::size_t document, std::size_t field) const {
        return document * settings.fields.size() + field;
    }

    Settings settings;
    Vocabulary vocabulary;
    Interner refs;               ///< a document's number is the number of its ref
    std::vector<double> boosts;  ///< by document
    TermRows rows;               ///< every document's fields, in the order of the settings
};

}  // namespace handrail::lunr
