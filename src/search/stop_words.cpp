#include "search/stop_words.hpp"

#include <algorithm>
#include <array>

#include "search/settings.hpp"

namespace handrail::lunr {
namespace {

constexpr std::array<std::string_view, 119> english{
    "a",     "able",  "about",  "across", "after",   "all",     "almost", "also",    "am",     "among",
    "an",    "and",   "any",    "are",    "as",      "at",      "be",     "because", "been",   "but",
    "by",    "can",   "cannot", "could",  "dear",    "did",     "do",     "does",    "either", "else",
    "ever",  "every", "for",    "from",   "get",     "got",     "had",    "has",     "have",   "he",
    "her",   "hers",  "him",    "his",    "how",     "however", "i",      "if",      "in",     "into",
    "is",    "it",    "its",    "just",   "least",   "let",     "like",   "likely",  "may",    "me",
    "might", "most",  "must",   "my",     "neither", "no",      "nor",    "not",     "of",     "off",
    "often", "on",    "only",   "or",     "other",   "our",     "own",    "rather",  "said",   "say",
    "says",  "she",   "should", "since",  "so",      "some",    "than",   "that",    "the",    "their",
    "them",  "then",  "there",  "these",  "they",    "this",    "tis",    "to",      "too",    "twas",
    "us",    "wants", "was",    "we",     "were",    "what",    "when",   "where",   "which",  "while",
    "who",   "whom",  "why",    "will",   "with",    "would",   "yet",    "you",     "your",
};

}  // namespace

std::vector<std::string> english_stop_words() {
    return {english.begin(), english.end()};
}

StopWords::StopWords(std::span<const std::string> words) : sorted_(words.begin(), words.end()) {
    std::sort(sorted_.begin(), sorted_.end());
    // lunr keeps its stop words as keys of a plain object, where this one cannot be stored.
    std::erase(sorted_, "__proto__");
}

bool StopWords::contains(std::string_view word) const {
    return std::binary_search(sorted_.begin(), sorted_.end(), word);
}

}  // namespace handrail::lunr
