#include "find/indexed_texts.hpp"

#include <algorithm>

#include "find/word_list.hpp"
#include "search/settings.hpp"

namespace handrail {
namespace {

constexpr std::size_t most_body_words = 60;
constexpr std::size_t least_body_words = 20;
constexpr std::size_t all_body_words = 66000;

/// The words of a body: each once, and none that the entry has said elsewhere.
class BodyWords {
public:
    BodyWords(const FoldedEntry& entry, const lunr::StopWords& stop_words, std::size_t most)
        : stop_words_(stop_words), most_(most) {
        for (const std::string* text : {&entry.name, &entry.summary, &entry.keywords, &entry.labels}) {
            for (const std::string_view word : split_words(*text)) said_.insert(word);
        }
    }

    bool is_full() const { return taken_.size() == most_; }

    void add(std::string_view folded) {
        for (const std::string_view word : split_words(folded)) {
            if (is_full()) return;
            if (!stop_words_.contains(word) && said_.insert(word).second) taken_.push_back(word);
        }
    }

    std::string text() const { return join_words(taken_); }

private:
    const lunr::StopWords& stop_words_;
    std::size_t most_;
    std::unordered_set<std::string_view> said_;
    std::vector<std::string_view> taken_;
};

}  // namespace

std::size_t body_words(std::size_t entries) {
    return std::clamp(all_body_words / std::max<std::size_t>(1, entries), least_body_words, most_body_words);
}

TextChooser::TextChooser(const SentenceCounts& counts, std::size_t most)
    : counts_(counts), most_(most), stop_words_(lunr::english_stop_words()) {}

IndexedTexts TextChooser::choose(const FoldedEntry& entry) const {
    BodyWords body(entry, stop_words_, most_);
    body.add(entry.who_for);
    for_each_line(entry.sentences, [&](std::string_view sentence) {
        if (!body.is_full() && !counts_.is_repeated(sentence)) body.add(sentence);
    });
    return {entry.name, entry.summary, entry.keywords, entry.labels, body.text()};
}

}  // namespace handrail
