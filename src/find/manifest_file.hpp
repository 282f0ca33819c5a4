#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "find/towns.hpp"
#include "model/date.hpp"
#include "model/local_offer.hpp"

namespace handrail {

/// One shard, as the manifest lists it.
struct ShardNote {
    std::size_t entries = 0;
    std::set<int> areas;  ///< numbers of the areas that its entries name
};

/// What search.json says besides the site's own lists.
struct ManifestFacts {
    std::string version;
    Date built;
    std::vector<std::string> scripts;  ///< paths from the top of the site, in the order to load them
    std::vector<ShardNote> shards;
    std::vector<Town> towns;
    std::vector<PostcodeCentre> postcodes;
    std::set<std::string> unstemmed;
    std::set<std::string> words;  ///< of all indexed texts, those of a to z alone
};

/// search.json of docs/search-format.md.
std::string write_manifest(const LocalOffer& offer, const ManifestFacts& facts);

}  // namespace handrail
