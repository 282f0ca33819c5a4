#pragma once

#include <string>

#include "find/acronyms.hpp"
#include "find/word_set.hpp"
#include "model/synonyms.hpp"

namespace handrail {

/// synonyms.json: the thesaurus and the acronyms that the site explains, ready for use. `unstemmed`: folded
/// words that have no stem but themselves.
std::string write_synonyms(const Synonyms& synonyms, const std::vector<Acronym>& acronyms,
                           const WordSet& unstemmed);

}  // namespace handrail
