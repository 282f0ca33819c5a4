#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/service.hpp"
#include "site/site.hpp"

namespace handrail {

/// An entry as the search sees it, whatever its kind.
struct SearchEntry {
    char kind = 's';    ///< s, g, p, e, n or o, as in the store
    char status = 'a';  ///< a, p or c; c too for an event that is over
    const Entry* entry = nullptr;
    const Service* service = nullptr;  ///< of a service alone
    const Pathway* pathway = nullptr;  ///< of a pathway alone
    std::string_view organisation;     ///< the name of who runs it

    /// Where it takes place; only services say.
    std::span<const Location> locations() const;
    /// The description and a pathway's steps, a line a block.
    std::string text() const;
};

/// Every entry that can be found, in the order of docs/search-format.md: by the number of the first category,
/// then kind, then id. The entries refer to the site's offer.
std::vector<SearchEntry> list_search_entries(const Site& site);

}  // namespace handrail
