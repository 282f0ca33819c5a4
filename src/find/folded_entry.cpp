#include "find/folded_entry.hpp"

#include "find/sentences.hpp"
#include "text/search_fold.hpp"

namespace handrail {
namespace {

/// Appends a folded text behind a space, if there is any of it.
void append_part(std::string& out, std::string_view folded) {
    if (!out.empty() && !folded.empty()) out += ' ';
    out += folded;
}

std::string fold_all(const std::vector<std::string>& texts) {
    std::string folded;
    for (const std::string& text : texts) append_part(folded, search_fold(text));
    return folded;
}

std::vector<Acronym> acronyms_of(const Entry& entry, const std::string& text) {
    std::vector<Acronym> found = acronyms_in_text(entry.name + ". " + entry.summary + ". " + text);
    for (Acronym& acronym : acronyms_in_keywords(entry.name, entry.keywords))
        found.push_back(std::move(acronym));
    return found;
}

}  // namespace

EntryFolder::EntryFolder(const ReferenceData& reference)
    : categories_(fold_names(reference.categories)), needs_(fold_names(reference.needs)) {}

EntryFolder::Names EntryFolder::fold_names(const std::vector<Term>& terms) {
    Names names;
    for (const Term& term : terms) names.emplace(term.id, search_fold(term.name));
    return names;
}

std::string EntryFolder::labels(const SearchEntry& entry) const {
    std::string labels;
    const auto add = [&](const Names& names, const std::vector<std::string>& ids) {
        for (const std::string& id : ids) {
            const auto known = names.find(id);
            append_part(labels, known == names.end() ? search_fold(id) : known->second);
        }
    };
    add(categories_, entry.entry->categories);
    add(needs_, entry.entry->needs);
    append_part(labels, search_fold(entry.organisation));
    return labels;
}

FoldedEntry EntryFolder::fold(const SearchEntry& search_entry) const {
    const Entry& entry = *search_entry.entry;
    const std::string text = search_entry.text();
    return {search_fold(entry.name), search_fold(entry.summary), fold_all(entry.keywords),
            labels(search_entry),    search_fold(entry.who_for), folded_sentences(text),
            acronyms_of(entry, text)};
}

}  // namespace handrail
