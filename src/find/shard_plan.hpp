#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "find/search_entry.hpp"

namespace handrail {

/// Sorts entries into the order of their shards and gives where each shard ends: the numbers of the first
/// entry of each and, last, of all entries. One shard holds up to 2 500; of more the entries go area by area,
/// so that a shard's entries are neighbours. A site without entries has one empty shard.
std::vector<std::size_t> plan_shards(std::vector<SearchEntry>& entries, const std::vector<Term>& areas);

}  // namespace handrail
