#pragma once

#include <string>
#include <vector>

#include "find/acronyms.hpp"
#include "find/word_set.hpp"
#include "model/synonyms.hpp"

namespace handrail {

/// synonyms.json: the thesaurus, the acronyms that the site explains and the irregular forms of words
/// (`families`), ready for use. `unstemmed`: folded words that have no stem but themselves.
std::string write_synonyms(const Synonyms& synonyms, const std::vector<Acronym>& acronyms,
                           const std::vector<std::vector<std::string>>& families, const WordSet& unstemmed);

}  // namespace handrail
