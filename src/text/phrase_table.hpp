#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace handrail {

/// A word of a text: letters and digits. Hyphens part words; a possessive ending ("child's") is left out.
struct TextWord {
    std::size_t begin = 0;  ///< in bytes
    std::size_t end = 0;
    std::string_view text;
};

/// The words of a text, in order.
std::vector<TextWord> text_words(std::string_view text);

/// True if a capital stands anywhere but at the beginning: "Education, health and care plan" does not say
/// how it is written inside a sentence.
bool has_inner_capital(std::string_view text);

/// Phrases of one or more words, each with a number, to be found in texts as whole words. Capitals do not
/// matter, unless the phrase has one inside a word: "PA" and "CiN" are found only as they are written. A
/// plural "s" may be added to the last word.
class PhraseTable {
public:
    struct Match {
        std::size_t begin = 0;  ///< in bytes
        std::size_t end = 0;
        std::size_t value = 0;
    };

    /// The first phrase of two that are the same counts. Nothing is added for a phrase without words.
    void add(std::string_view phrase, std::size_t value);

    /// What is found, from left to right: the longest phrase at each place, none inside another.
    std::vector<Match> find_all(std::string_view text) const;

    /// The value of the phrase that is all of `text`; `none` if it is not in the table.
    std::size_t find_whole(std::string_view text) const;
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

private:
    struct Phrase {
        std::vector<std::string> words;  ///< lower case, or exactly as they must be
        std::vector<bool> exact;
        std::size_t value = 0;
    };
    bool fits(const Phrase& phrase, const std::vector<TextWord>& words, std::size_t at) const;
    const Phrase* longest(const std::vector<TextWord>& words, std::size_t at) const;

    std::unordered_map<std::string, std::vector<Phrase>> by_first_;  ///< by the lower case of the first word
    /// Of the first words, by their three first letters: most words of a text begin otherwise.
    std::vector<bool> beginnings_ = std::vector<bool>(std::size_t{1} << 15U);
};

}  // namespace handrail
