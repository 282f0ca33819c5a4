#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "find/folded_entry.hpp"
#include "find/sentences.hpp"
#include "find/word_set.hpp"

namespace handrail {

/// What is indexed of one entry: five folded texts.
struct IndexedTexts {
    std::string name;
    std::string summary;
    std::string keywords;
    std::string labels;
    std::string body;
};

/// How many words of each body are indexed: fewer on a large site, so that the index stays small.
std::size_t body_words(std::size_t entries);

/// Chooses what is indexed of entries, one after the other.
class TextChooser {
public:
    /// `counts`: of the sentences of all entries.
    TextChooser(const SentenceCounts& counts, std::size_t most_body_words);
    TextChooser(const TextChooser&) = delete;  // its set refers to its list
    TextChooser& operator=(const TextChooser&) = delete;

    /// The entry's texts, with the first words of who it is for and of its sentences that say something of
    /// their own.
    IndexedTexts choose(const FoldedEntry& entry);

private:
    void add(std::string_view folded);

    const SentenceCounts& counts_;
    std::size_t most_;
    std::vector<std::string> stop_list_;
    WordSet stop_words_;
    WordSet said_;                         ///< by the entry, in all of its texts
    std::vector<std::string_view> taken_;  ///< the words of its body
};

}  // namespace handrail
