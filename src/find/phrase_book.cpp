#include "find/phrase_book.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "find/word_list.hpp"
#include "find/written_forms.hpp"
#include "search/stemmer.hpp"
#include "search/term_order.hpp"
#include "text/phrase_table.hpp"
#include "text/search_fold.hpp"

namespace handrail {
namespace {

struct Phrase {
    std::string folded;
    std::string written;  ///< empty where nobody can tell how it is written inside a sentence
};

/// The phrases of a side of a group; those without a word are left out.
std::vector<Phrase> folded(const std::vector<std::string>& phrases) {
    std::vector<Phrase> side;
    for (const std::string& phrase : phrases) {
        std::string text = search_fold(phrase);
        if (!text.empty()) side.push_back({std::move(text), tidied(phrase)});
    }
    return side;
}

struct FoldedGroup {
    std::vector<Phrase> left;
    std::vector<Phrase> right;  ///< none in a two-way group
};

FoldedGroup folded(const WordGroup& group) {
    if (!group.words.empty()) return {folded(group.words), {}};
    FoldedGroup found{folded(group.from), folded(group.to)};
    if (found.right.empty()) found.left.clear();  // leads nowhere, and must not be taken for a two-way one
    return found;
}

FoldedGroup folded(const Acronym& pair) {
    FoldedGroup group{folded(std::vector{pair.first, pair.second}), {}};
    for (Phrase& phrase : group.left) {
        if (!has_inner_capital(phrase.written)) phrase.written.clear();
    }
    return group;
}

std::vector<FoldedGroup> fold_groups(const std::vector<WordGroup>& groups,
                                     const std::vector<Acronym>& acronyms) {
    std::vector<FoldedGroup> all;
    all.reserve(groups.size() + acronyms.size());
    for (const WordGroup& group : groups) all.push_back(folded(group));
    for (const Acronym& pair : acronyms) all.push_back(folded(pair));
    return all;
}

template <typename Use>
void for_each_phrase(const std::vector<FoldedGroup>& groups, const Use& use) {
    for (const FoldedGroup& group : groups) {
        for (const auto* side : {&group.left, &group.right}) {
            for (const Phrase& phrase : *side) use(phrase);
        }
    }
}

/// Each word once, sorted as JavaScript sorts.
std::vector<std::string_view> words_of(const std::vector<FoldedGroup>& groups) {
    WordSet known;
    std::vector<std::string_view> words;
    for_each_phrase(groups, [&](const Phrase& phrase) {
        for_each_word(phrase.folded, [&](std::string_view word) {
            if (known.insert(word)) words.push_back(word);
        });
    });
    std::sort(words.begin(), words.end(), lunr::precedes_in_utf16);
    return words;
}

/// What makes the stem of a word: how many letters to take off its end (a digit of base 36: no ending is
/// longer), and what to put there; nothing where it stays as it is. The stemmer changes ASCII endings only,
/// so bytes are letters.
std::string stem_code(std::string_view word, const std::string& stem) {
    if (word == stem) return "";
    const auto [end, _] = std::mismatch(word.begin(), word.end(), stem.begin(), stem.end());
    const auto same = static_cast<std::size_t>(end - word.begin());
    constexpr std::string_view digits = "0123456789abcdefghijklmnopqrstuvwxyz";
    return digits.at(word.size() - same) + stem.substr(same);
}

std::string stem_codes(const std::vector<std::string_view>& words, const WordSet& unstemmed) {
    std::string codes;
    bool first = true;
    for (const std::string_view word : words) {
        if (!std::exchange(first, false)) codes += ' ';
        codes += unstemmed.contains(word) ? "0_" : stem_code(word, lunr::stem(word));
    }
    return codes;
}

/// The numbers of the words of all phrases; the last of each as -1 - its number.
void write_phrases(JsonWriter& json, const std::vector<FoldedGroup>& groups,
                   const std::vector<std::string_view>& words) {
    std::unordered_map<std::string_view, long> numbers;
    for (const std::string_view word : words) numbers.emplace(word, static_cast<long>(numbers.size()));
    json.key("phrases").begin_array();
    for_each_phrase(groups, [&](const Phrase& phrase) {
        const std::vector<std::string_view> parts = split_words(phrase.folded);
        for (std::size_t n = 0; n < parts.size(); ++n) {
            const long number = numbers.at(parts[n]);
            json.value(n + 1 == parts.size() ? -1 - number : number);
        }
    });
    json.end_array();
}

void write_written_forms(JsonWriter& json, const std::vector<FoldedGroup>& groups) {
    std::vector<WrittenPhrase> phrases;
    for_each_phrase(groups, [&](const Phrase& phrase) {
        phrases.push_back({phrase.folded, phrase.written});
    });
    const WrittenForms forms = written_forms(phrases);
    const std::vector<std::string_view> words(forms.words.begin(), forms.words.end());
    json.key("written").begin_object().member("words", join_words(words)).key("phrases").begin_array();
    for (const std::string& phrase : forms.phrases) json.value(phrase);
    json.end_array().end_object();
}

}  // namespace

void write_phrase_book(JsonWriter& json, const std::vector<WordGroup>& groups,
                       const std::vector<Acronym>& acronyms, const WordSet& unstemmed) {
    const std::vector<FoldedGroup> all = fold_groups(groups, acronyms);
    const std::vector<std::string_view> words = words_of(all);
    json.begin_object();
    json.member("words", join_words(words)).member("stems", stem_codes(words, unstemmed));
    json.key("groups").begin_array();
    for (const FoldedGroup& group : all) json.value(group.left.size()).value(group.right.size());
    json.end_array();
    json.member("mined", acronyms.size());
    write_phrases(json, all, words);
    write_written_forms(json, all);
    json.end_object();
}

}  // namespace handrail
