#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/reference.hpp"
#include "text/easy_rules.hpp"
#include "text/phrase_table.hpp"

namespace handrail {

/// A hard word that stands in a text, and what it means.
struct ExplainedWord {
    std::size_t begin = 0;  ///< in the text, in bytes
    std::size_t end = 0;
    std::size_t term = 0;  ///< the place of its term in the glossary
};

/// What is easy to read, and what hard words mean. Prose is never changed: it is shown as it is if it keeps
/// the rules, and left to the full page if it does not. Immutable; refers to the data, which must outlive it.
class EasyLanguage {
public:
    explicit EasyLanguage(const ReferenceData& data);

    /// True if every sentence keeps the rules of text/easy_rules.hpp.
    bool is_easy(std::string_view text) const { return rules_.passes(text); }

    /// The words in the text that the glossary explains in easy words.
    std::vector<ExplainedWord> hard_words(std::string_view text) const;

    const GlossaryTerm& term(std::size_t index) const { return glossary_[index]; }
    /// What a term means in easy words; empty if the glossary has none that are easy.
    const std::string& meaning(std::size_t index) const { return meanings_[index]; }

    /// The terms that have an easy meaning, from A to Z.
    std::vector<std::size_t> easy_terms() const;

    /// The easy name of a term, such as "needs/autism"; `name` if it has none.
    const std::string& name(const std::string& term, const std::string& name) const;
    /// The easy sentence of an access route or feature, else its plain words if they are easy; else empty.
    const std::string& sentence(const PlainTerm& term) const;

private:
    const std::vector<GlossaryTerm>& glossary_;
    EasyRules rules_;
    PhraseTable table_;
    std::vector<std::string> meanings_;  ///< one for each term
    std::unordered_map<std::string, std::string> names_;
    std::unordered_map<std::string, std::string> sentences_;  ///< by the term's plain words
};

}  // namespace handrail
