#pragma once

#include <string>
#include <string_view>

namespace handrail {

/// Text as the search sees it: lower case, no accents, no punctuation, one space between words. The same as
/// `fold` in the theme's search/text.js, to the letter, so that a word written and a word typed meet
/// (docs/search-format.md, "Folding"). Bad bytes become spaces.
std::string search_fold(std::string_view utf8);

/// Appends what search_fold gives.
void append_search_fold(std::string& out, std::string_view utf8);

}  // namespace handrail
