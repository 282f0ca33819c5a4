#pragma once

#include <set>
#include <span>
#include <string>

#include "find/search_entry.hpp"
#include "find/term_numbers.hpp"
#include "find/towns.hpp"

namespace handrail {

/// Writes what result cards and filters need of entries, column by column: store-N.json of
/// docs/search-format.md.
class StoreWriter {
public:
    explicit StoreWriter(const ReferenceData& reference);

    /// The store of a run of entries and of their places.
    std::string write(std::span<const SearchEntry> entries,
                      std::span<const std::vector<FoundPlace>> places) const;

    /// The numbers of the areas that these entries name.
    std::set<int> areas(std::span<const SearchEntry> entries) const;

private:
    TermNumbers categories_;
    TermNumbers needs_;
    TermNumbers areas_;
    TermNumbers routes_;
    TermNumbers features_;
};

}  // namespace handrail
