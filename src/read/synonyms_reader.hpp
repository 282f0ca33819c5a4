#pragma once

#include "model/synonyms.hpp"
#include "text/value.hpp"

namespace handrail {

/// A checked data/synonyms.json. A group without words, or with only one side, is left out: it leads nowhere.
Synonyms read_synonyms(const Value& value);

/// True if a site's file says that it adds to the thesaurus that ships, instead of standing in its place.
bool adds_to_shipped(const Value& value);

/// `own` in front of `shipped`: what a council adds counts first.
Synonyms joined(Synonyms own, Synonyms shipped);

}  // namespace handrail
