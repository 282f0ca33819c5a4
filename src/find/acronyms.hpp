#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/reference.hpp"

namespace handrail {

/// An acronym and what it stands for, both as somebody wrote them, in one line and without stops and commas.
using Acronym = std::pair<std::string, std::string>;

/// What an entry explains itself: "Words Words (ABC)" and "ABC: words" in its text, and keywords in capitals
/// that its name spells out. docs/search-format.md, "Acronyms", gives the rules.
std::vector<Acronym> acronyms_in_text(std::string_view text);
std::vector<Acronym> acronyms_in_keywords(std::string_view name, const std::vector<std::string>& keywords);

/// What the glossary explains.
std::vector<Acronym> acronyms_of_glossary(const std::vector<GlossaryTerm>& glossary);

/// All that were found, sorted as JavaScript sorts what they fold to, each once as it was first written,
/// without single letters, stop words and those that stand for themselves.
std::vector<Acronym> usable_acronyms(std::vector<Acronym> found);

}  // namespace handrail
