#include "render/pictograms.hpp"

#include <algorithm>

namespace handrail {

Pictograms::Pictograms(const std::vector<Pictogram>& all, std::vector<PublishedPictogram> published)
    : published_(std::move(published)) {
    for (std::size_t index = 0; index < all.size(); ++index) {
        weak_.push_back(all[index].weak);
        by_id_.emplace(all[index].id, index);
        for (const std::string& term : all[index].terms) by_term_.emplace(term, index);
        for (const std::string& word : all[index].words) words_.add(word, index);
    }
}

const PublishedPictogram* Pictograms::find(std::string_view id_or_word) const {
    const auto found = by_id_.find(std::string(id_or_word));
    if (found != by_id_.end()) return at(found->second);
    const std::size_t index = words_.find_whole(id_or_word);
    return index == PhraseTable::none ? nullptr : at(index);
}

const PublishedPictogram* Pictograms::for_term(std::string_view term) const {
    const auto found = by_term_.find(std::string(term));
    return found == by_term_.end() ? nullptr : at(found->second);
}

const PublishedPictogram* Pictograms::in_text(std::string_view text, bool strong_only) const {
    const std::vector<PhraseTable::Match> matches = words_.find_all(text);
    const auto strong = std::find_if(matches.begin(), matches.end(),
                                     [&](const PhraseTable::Match& match) { return !weak_[match.value]; });
    if (strong != matches.end()) return at(strong->value);
    return matches.empty() || strong_only ? nullptr : at(matches.front().value);
}

}  // namespace handrail
