#include "text/phrase_table.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"

namespace handrail {
namespace {

/// A table, because every byte of every text of the easy-read edition passes here several times.
constexpr std::array<bool, 256> word_bytes = [] {
    std::array<bool, 256> is{};
    for (std::size_t byte = 0; byte < is.size(); ++byte)
        is[byte] = byte >= 0x80 || ascii::is_letter_or_digit(static_cast<char>(byte));
    return is;
}();

bool is_word_byte(char c) {
    return word_bytes[static_cast<unsigned char>(c)];
}

constexpr std::string_view no_break_space = "\u00A0";
constexpr std::string_view curly_apostrophe = "\u2019";
constexpr std::string_view marks[] = {no_break_space, curly_apostrophe, "\u2018", "\u201C",
                                      "\u201D",       "\u2013",         "\u2014"};

/// How many bytes at `at` part words though they are no ASCII: 0 if those there are part of a word.
std::size_t separator_bytes(std::string_view text, std::size_t at) {
    if (static_cast<unsigned char>(text[at]) < 0x80) return 0;
    for (const std::string_view mark : marks) {
        if (text.substr(at, mark.size()) == mark) return mark.size();
    }
    return 0;
}

/// How many bytes the possessive ending at `at` has; 0 if there is none.
std::size_t possessive_bytes(std::string_view text, std::size_t at) {
    for (const std::string_view mark : {std::string_view("'"), curly_apostrophe}) {
        if (text.substr(at, mark.size()) != mark || text.substr(at + mark.size(), 1) != "s") continue;
        const std::size_t end = at + mark.size() + 1;
        if (end == text.size() || !is_word_byte(text[end]) || separator_bytes(text, end) != 0)
            return mark.size() + 1;
    }
    return 0;
}

/// A number for the three first letters of a word, whatever their case: five bits each tell letters apart.
std::size_t beginning(std::string_view word) {
    std::size_t code = 0;
    for (std::size_t at = 0; at < 3; ++at)
        code = code << 5U | (at < word.size() ? static_cast<unsigned char>(word[at]) & 0x1FU : 0U);
    return code;
}

}  // namespace

bool has_inner_capital(std::string_view text) {
    return text.size() > 1 && std::any_of(text.begin() + 1, text.end(), ascii::is_capital);
}

std::vector<TextWord> text_words(std::string_view text) {
    std::vector<TextWord> words;
    std::size_t at = 0;
    while (at < text.size()) {
        if (const std::size_t skipped = separator_bytes(text, at); skipped != 0) {
            at += skipped;
            continue;
        }
        if (!is_word_byte(text[at])) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        while (at < text.size() && is_word_byte(text[at]) && separator_bytes(text, at) == 0) ++at;
        words.push_back({begin, at, text.substr(begin, at - begin)});
        at += possessive_bytes(text, at);
    }
    return words;
}

void PhraseTable::add(std::string_view phrase, std::size_t value) {
    const std::vector<TextWord> words = text_words(phrase);
    if (words.empty()) return;
    Phrase entry;
    for (const TextWord& word : words) {
        const bool exact = has_inner_capital(word.text);
        entry.words.push_back(exact ? std::string(word.text) : ascii::lower(word.text));
        entry.exact.push_back(exact);
    }
    entry.value = value;
    const std::string first = ascii::lower(words.front().text);
    for (const std::string& form : {first, first + 's'}) beginnings_[beginning(form)] = true;
    std::vector<Phrase>& same_first = by_first_[first];
    // Longest first, so that the first that fits is the one.
    const auto place = std::find_if(same_first.begin(), same_first.end(), [&](const Phrase& other) {
        return other.words.size() < entry.words.size();
    });
    same_first.insert(place, std::move(entry));
}

bool PhraseTable::fits(const Phrase& phrase, const std::vector<TextWord>& words, std::size_t at) const {
    if (at + phrase.words.size() > words.size()) return false;
    for (std::size_t index = 0; index < phrase.words.size(); ++index) {
        const std::string_view found = words[at + index].text;
        const std::string here = phrase.exact[index] ? std::string(found) : ascii::lower(found);
        const bool last = index + 1 == phrase.words.size();
        if (here != phrase.words[index] && !(last && here == phrase.words[index] + 's')) return false;
    }
    return true;
}

const PhraseTable::Phrase* PhraseTable::longest(const std::vector<TextWord>& words, std::size_t at) const {
    if (!beginnings_[beginning(words[at].text)]) return nullptr;
    std::string first = ascii::lower(words[at].text);
    const Phrase* best = nullptr;
    const auto look = [&](const std::string& key) {
        const auto found = by_first_.find(key);
        if (found == by_first_.end()) return;
        for (const Phrase& phrase : found->second) {
            if (best != nullptr && phrase.words.size() <= best->words.size()) break;
            if (!fits(phrase, words, at)) continue;
            best = &phrase;
            break;
        }
    };
    look(first);
    if (first.size() > 1 && first.back() == 's') {
        first.pop_back();
        look(first);
    }
    return best;
}

std::vector<PhraseTable::Match> PhraseTable::find_all(std::string_view text) const {
    std::vector<Match> matches;
    const std::vector<TextWord> words = text_words(text);
    for (std::size_t at = 0; at < words.size();) {
        const Phrase* phrase = longest(words, at);
        if (phrase == nullptr) {
            ++at;
            continue;
        }
        const std::size_t count = phrase->words.size();
        matches.push_back({words[at].begin, words[at + count - 1].end, phrase->value});
        at += count;
    }
    return matches;
}

std::size_t PhraseTable::find_whole(std::string_view text) const {
    const std::vector<TextWord> words = text_words(text);
    if (words.empty()) return none;
    const Phrase* phrase = longest(words, 0);
    return phrase == nullptr || phrase->words.size() != words.size() ? none : phrase->value;
}

}  // namespace handrail
