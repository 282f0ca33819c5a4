#pragma once

#include <string>
#include <vector>

#include "find/acronyms.hpp"
#include "find/search_entry.hpp"
#include "model/reference.hpp"

namespace handrail {

/// The texts of an entry, folded, before what is indexed of its body is chosen.
struct FoldedEntry {
    std::string name;
    std::string summary;
    std::string keywords;
    std::string labels;  ///< its categories, needs and organisation by name
    std::string who_for;
    std::string sentences;          ///< of its text, a line each
    std::vector<Acronym> acronyms;  ///< that it explains
};

/// Folds entries. Knows the names of terms, folded once.
class EntryFolder {
public:
    explicit EntryFolder(const ReferenceData& reference);

    FoldedEntry fold(const SearchEntry& entry) const;

private:
    using Names = std::unordered_map<std::string_view, std::string>;
    static Names fold_names(const std::vector<Term>& terms);
    std::string labels(const SearchEntry& entry) const;

    Names categories_;
    Names needs_;
};

}  // namespace handrail
