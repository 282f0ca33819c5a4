#include "text/easy_rules.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "text/sentences.hpp"

namespace handrail {
namespace {

using Kind = EasyFinding::Kind;

constexpr std::string_view joining_words[] = {"and",    "but",   "because", "which",  "so",      "although",
                                              "though", "while", "whereas", "unless", "however", "therefore"};
constexpr std::string_view contraction_endings[] = {"n't", "'re", "'ll", "'ve", "'m", "'d"};
constexpr std::string_view contraction_words[] = {"it's",   "that's", "there's", "here's",
                                                  "what's", "who's",  "where's", "how's",
                                                  "he's",   "she's",  "let's",   "everyone's"};
constexpr std::string_view known_short_words[] = {"A", "I", "TV", "OK", "UK"};
constexpr std::string_view latin[] = {"eg", "e.g", "ie", "i.e", "etc", "e.g.", "i.e.", "etc.", "eg.", "ie."};

template <std::size_t Count>
bool is_one_of(std::string_view word, const std::string_view (&words)[Count]) {
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

/// The text with straight apostrophes.
std::string straightened(std::string_view text) {
    constexpr std::string_view curly = "\u2019";
    std::string made(text);
    for (std::size_t at = made.find(curly); at != std::string::npos; at = made.find(curly, at + 1)) {
        made.replace(at, curly.size(), "'");
    }
    return made;
}

std::vector<std::string_view> between_spaces(std::string_view text) {
    std::vector<std::string_view> parts;
    for (auto at = text.begin(); at != text.end();) {
        const auto begin = std::find_if_not(at, text.end(), ascii::is_space);
        at = std::find_if(begin, text.end(), ascii::is_space);
        if (at != begin) parts.emplace_back(begin, at);
    }
    return parts;
}

std::string_view without_marks(std::string_view word) {
    constexpr std::string_view marks = ".,!?;:()\"'";
    while (!word.empty() && marks.find(word.front()) != std::string_view::npos) word.remove_prefix(1);
    while (!word.empty() && marks.find(word.back()) != std::string_view::npos) word.remove_suffix(1);
    return word;
}

/// `small` is in lower case.
bool is_contraction(std::string_view small) {
    if (small.find('\'') == std::string_view::npos) return false;
    if (is_one_of(small, contraction_words)) return true;
    return std::any_of(
        std::begin(contraction_endings), std::end(contraction_endings),
        [&](std::string_view ending) { return small.size() > ending.size() && small.ends_with(ending); });
}

/// Two capitals in a row, and no digit, which would make it a postcode or a road.
bool is_short_form(std::string_view word) {
    const auto both = [](char a, char b) { return ascii::is_capital(a) && ascii::is_capital(b); };
    if (std::adjacent_find(word.begin(), word.end(), both) == word.end()) return false;
    return !is_one_of(word, known_short_words) && std::none_of(word.begin(), word.end(), ascii::is_digit);
}

/// ";" and brackets anywhere; ":" and dashes before a space: "9:30am" and "step-free" are words.
bool has_joining_mark(std::string_view sentence) {
    if (sentence.find_first_of(";()") != std::string_view::npos) return true;
    for (const std::string_view mark : {": ", " - ", " \u2013 ", " \u2014 "}) {
        if (sentence.find(mark) != std::string_view::npos) return true;
    }
    return !sentence.empty() && sentence.back() == ':';
}

void check_words(std::string_view sentence, std::vector<EasyFinding>& found) {
    std::size_t joins = 0;
    for (const std::string_view part : between_spaces(sentence)) {
        const std::string_view word = without_marks(part);
        const std::string small = ascii::lower(word);
        if (is_one_of(small, joining_words)) ++joins;
        if (is_contraction(small)) found.push_back({Kind::contraction, std::string(word), 0, {}});
        if (is_short_form(word) || is_one_of(small, latin)) {
            found.push_back({Kind::short_form, std::string(word), 0, {}});
        }
    }
    if (joins > 1) found.push_back({Kind::chain, std::string(sentence), joins, {}});
}

}  // namespace

EasyRules::EasyRules(std::vector<HardWord> hard_words) : hard_words_(std::move(hard_words)) {
    for (std::size_t index = 0; index < hard_words_.size(); ++index)
        table_.add(hard_words_[index].word, index);
}

void EasyRules::check_sentence(std::string_view sentence, std::vector<EasyFinding>& found) const {
    const std::size_t words = count_words(sentence);
    if (words > easy_sentence_words) found.push_back({Kind::long_sentence, std::string(sentence), words, {}});
    check_words(sentence, found);
    if (has_joining_mark(sentence)) found.push_back({Kind::mark, std::string(sentence), 0, {}});
    for (const PhraseTable::Match& match : table_.find_all(sentence)) {
        found.push_back({Kind::hard_word, std::string(sentence.substr(match.begin, match.end - match.begin)),
                         0, hard_words_[match.value].easier});
    }
}

std::vector<EasyFinding> EasyRules::check(std::string_view text) const {
    std::vector<EasyFinding> found;
    const std::string straight = straightened(text);
    for (const std::string_view sentence : sentences(straight)) check_sentence(sentence, found);
    return found;
}

bool EasyRules::passes(std::string_view text) const {
    std::vector<EasyFinding> found;
    const std::string straight = straightened(text);
    const std::vector<std::string_view> parts = sentences(straight);
    // Most prose is not written for this edition, and its length alone tells.
    if (std::any_of(parts.begin(), parts.end(),
                    [](std::string_view part) { return count_words(part) > easy_sentence_words; }))
        return false;
    return std::all_of(parts.begin(), parts.end(), [&](std::string_view sentence) {
        check_sentence(sentence, found);
        return found.empty();
    });
}

}  // namespace handrail
