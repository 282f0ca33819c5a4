#include "render/easy_language.hpp"

#include <algorithm>

#include "site/a_to_z.hpp"

namespace handrail {
namespace {

/// "EHCP / EHC plan" are two short forms.
std::vector<std::string_view> short_forms(std::string_view acronym) {
    std::vector<std::string_view> forms;
    constexpr std::string_view between = " / ";
    while (!acronym.empty()) {
        const std::size_t end = acronym.find(between);
        forms.push_back(acronym.substr(0, end));
        acronym = end == std::string_view::npos ? std::string_view() : acronym.substr(end + between.size());
    }
    return forms;
}

}  // namespace

EasyLanguage::EasyLanguage(const ReferenceData& data) : glossary_(data.glossary), rules_(data.hard_words) {
    const auto add_names = [&](const std::string& folder, const auto& terms) {
        for (const auto& term : terms) {
            if (!term.easy.empty()) names_.emplace(folder + '/' + term.id, term.easy);
        }
    };
    add_names("categories", data.categories);
    add_names("needs", data.needs);
    add_names("areas", data.areas);
    add_names("ages", data.ages);
    // Judged once: thousands of entries name the same few routes and features.
    for (const auto* terms : {&data.access_routes, &data.accessibility}) {
        for (const PlainTerm& term : *terms) {
            if (rules_.passes(term.plain)) sentences_.emplace(term.plain, term.plain);
        }
    }
    for (std::size_t index = 0; index < glossary_.size(); ++index) {
        const GlossaryTerm& term = glossary_[index];
        meanings_.push_back(!term.easy.empty()          ? term.easy
                            : rules_.passes(term.plain) ? term.plain
                                                        : std::string());
        if (meanings_.back().empty()) continue;
        table_.add(term.term, index);
        for (const std::string_view form : short_forms(term.acronym)) table_.add(form, index);
    }
}

std::vector<ExplainedWord> EasyLanguage::hard_words(std::string_view text) const {
    std::vector<ExplainedWord> words;
    for (const PhraseTable::Match& match : table_.find_all(text))
        words.push_back({match.begin, match.end, match.value});
    return words;
}

std::vector<std::size_t> EasyLanguage::easy_terms() const {
    std::vector<std::size_t> terms;
    for (std::size_t index = 0; index < glossary_.size(); ++index) {
        if (!meanings_[index].empty()) terms.push_back(index);
    }
    std::stable_sort(terms.begin(), terms.end(), [&](std::size_t a, std::size_t b) {
        return sort_key(glossary_[a].term) < sort_key(glossary_[b].term);
    });
    return terms;
}

const std::string& EasyLanguage::name(const std::string& term, const std::string& name) const {
    const auto found = names_.find(term);
    return found == names_.end() ? name : found->second;
}

const std::string& EasyLanguage::sentence(const PlainTerm& term) const {
    static const std::string none;
    if (!term.easy.empty()) return term.easy;
    const auto found = sentences_.find(term.plain);
    return found == sentences_.end() ? none : found->second;
}

}  // namespace handrail
