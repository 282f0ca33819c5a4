#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "find/postcode_centres.hpp"
#include "find/search_entry.hpp"

namespace handrail {

struct Town {
    std::string name;
    std::optional<Point> centre;  ///< the mean of its places; empty if none has a known point
};

/// A place of an entry, as the store has it.
struct FoundPlace {
    std::optional<Point> point;  ///< its own, or the centre of its postcode
    int town = -1;               ///< its number among the towns, or -1
};

/// Where all entries take place.
struct Places {
    std::vector<Town> towns;                      ///< sorted by name, as JavaScript sorts
    std::vector<std::vector<FoundPlace>> places;  ///< of each entry, in the entries' order
    std::vector<Point> points;                    ///< of all places

    static Places of(const std::vector<SearchEntry>& entries, const std::vector<Term>& areas,
                     const PostcodeCentres& postcodes);
};

/// The town of an address: its last line, from the second on, that holds no digit, does not end in "shire"
/// and is not in `areas` (folded names). Empty if there is none.
std::string_view town_of(const Location& location, const std::unordered_set<std::string>& areas);

}  // namespace handrail
