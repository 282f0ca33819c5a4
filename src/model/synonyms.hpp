#pragma once

#include <string>
#include <utility>
#include <vector>

namespace handrail {

/// Words that belong together: `words` for the same thing, or `from` what people type `to` what may help.
struct WordGroup {
    std::vector<std::string> words;
    std::vector<std::string> from;
    std::vector<std::string> to;  ///< the best first
};

/// The thesaurus of the search: data/synonyms.json.
struct Synonyms {
    std::vector<WordGroup> groups;
    std::vector<std::pair<std::string, std::string>> spelling;  ///< a mistake and what is meant
    std::vector<std::string> frames;                            ///< parts of questions that say nothing
    std::vector<std::string> near;                              ///< words for "near me"
    std::vector<std::string> no_stem;                           ///< short acronyms that end in s
    std::vector<std::string> hidden;                            ///< words that are matched and never shown
    std::vector<std::string> last_words;                        ///< of names that come last among results
    std::vector<std::string> last_categories;                   ///< ids of categories that come last
    std::vector<std::pair<std::string, std::vector<std::string>>> danger;  ///< by kind of danger
};

}  // namespace handrail
