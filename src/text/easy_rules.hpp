#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "text/phrase_table.hpp"

namespace handrail {

/// A word that easy read does not use, and easier ones for it (empty: explain it instead).
struct HardWord {
    std::string word;
    std::string easier;
};

/// Why a sentence is hard to read, by the rules for easy read that a program can check: 15 words at most
/// (ER01), one idea (ER02), full words (ER08), from the Department of Health's and GOV.UK's guidance on
/// accessible formats.
struct EasyFinding {
    enum class Kind {
        long_sentence,  ///< more than `easy_sentence_words`
        chain,          ///< "and", "because", "which" ... twice in a sentence
        mark,           ///< ";", ":", brackets or a dash, which join two ideas
        contraction,    ///< "can't"
        short_form,     ///< "SEND", "e.g."
        hard_word,      ///< one of the list
    };
    Kind kind = Kind::long_sentence;
    std::string words;      ///< what was found; of a long sentence or a chain the whole sentence
    std::size_t count = 0;  ///< of a long sentence: its words
    std::string easier;     ///< of a hard word: easier words; may be empty
};

inline constexpr std::size_t easy_sentence_words = 15;

/// Holds texts against the rules. Immutable; any thread may use it.
class EasyRules {
public:
    explicit EasyRules(std::vector<HardWord> hard_words);

    /// Everything that is wrong with the text, sentence by sentence.
    std::vector<EasyFinding> check(std::string_view text) const;

    /// True if nothing is.
    bool passes(std::string_view text) const;

private:
    void check_sentence(std::string_view sentence, std::vector<EasyFinding>& found) const;

    std::vector<HardWord> hard_words_;
    PhraseTable table_;
};

}  // namespace handrail
