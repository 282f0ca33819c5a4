#pragma once

#include <string>

#include "model/synonyms.hpp"

namespace handrail {

/// synonyms.json: the thesaurus without spaces.
std::string write_synonyms(const Synonyms& synonyms);

}  // namespace handrail
