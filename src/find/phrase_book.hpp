#pragma once

#include <vector>

#include "find/acronyms.hpp"
#include "find/word_set.hpp"
#include "model/synonyms.hpp"
#include "text/json_writer.hpp"

namespace handrail {

/// Writes the thesaurus's groups, and behind them the acronyms that the site explains, in the form in which a
/// phone can use them at once: each word once and with its stem, phrases as numbers of words
/// (docs/search-format.md, "synonyms.json"). `unstemmed`: folded words that have no stem but themselves.
void write_phrase_book(JsonWriter& json, const std::vector<WordGroup>& groups,
                       const std::vector<Acronym>& acronyms, const WordSet& unstemmed);

}  // namespace handrail
