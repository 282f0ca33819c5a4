#include "find/indexed_texts.hpp"

#include <algorithm>

#include "find/word_list.hpp"
#include "search/settings.hpp"

namespace handrail {
namespace {

constexpr std::size_t most_body_words = 60;
constexpr std::size_t least_body_words = 20;
constexpr std::size_t all_body_words = 66000;

}  // namespace

std::size_t body_words(std::size_t entries) {
    return std::clamp(all_body_words / std::max<std::size_t>(1, entries), least_body_words, most_body_words);
}

TextChooser::TextChooser(const SentenceCounts& counts, std::size_t most)
    : counts_(counts), most_(most), stop_list_(lunr::english_stop_words()) {
    for (const std::string& word : stop_list_) stop_words_.insert(word);
}

void TextChooser::add(std::string_view folded) {
    for_each_word(folded, [&](std::string_view word) {
        if (taken_.size() < most_ && !stop_words_.contains(word) && said_.insert(word))
            taken_.push_back(word);
    });
}

IndexedTexts TextChooser::choose(const FoldedEntry& entry) {
    said_.clear();
    taken_.clear();
    for (const std::string* text : {&entry.name, &entry.summary, &entry.keywords, &entry.labels}) {
        for_each_word(*text, [&](std::string_view word) { said_.insert(word); });
    }
    add(entry.who_for);
    for_each_line(entry.sentences, [&](std::string_view sentence) {
        if (taken_.size() < most_ && !counts_.is_repeated(sentence)) add(sentence);
    });
    return {entry.name, entry.summary, entry.keywords, entry.labels, join_words(taken_)};
}

}  // namespace handrail
