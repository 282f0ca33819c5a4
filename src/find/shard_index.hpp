#pragma once

#include <span>
#include <string>
#include <vector>

#include "find/indexed_texts.hpp"
#include "search/settings.hpp"

namespace handrail {

/// The fields of each index with their boosts, as search.json lists them.
std::vector<lunr::FieldSpec> search_fields();

/// The Lunr index of these texts, whose refs are "e0", "e1" and so on. Each of the unstemmed words (short
/// acronyms that end in s) is written with a "_" behind it, which keeps lunr's stemmer off.
std::string write_index(std::span<const IndexedTexts> texts, const WordSet& unstemmed);

}  // namespace handrail
