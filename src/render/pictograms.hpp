#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/reference.hpp"
#include "text/phrase_table.hpp"

namespace handrail {

/// A pictogram as it is published.
struct PublishedPictogram {
    std::string path;    ///< from the site's root
    std::string alt;     ///< what it shows
    std::string credit;  ///< a line that must be printed with it; may be empty
};

/// Which picture stands for which idea. Immutable; any thread may use it.
class Pictograms {
public:
    /// `published` holds one for each of `all`.
    Pictograms(const std::vector<Pictogram>& all, std::vector<PublishedPictogram> published);

    /// The picture of that id or, if there is none, of that word; null if there is neither.
    const PublishedPictogram* find(std::string_view id_or_word) const;
    /// The picture that stands for a term, such as "needs/autism"; null if none does.
    const PublishedPictogram* for_term(std::string_view term) const;
    /// The picture of the first word in the text that has one. Weak words ("help", "people") give way to
    /// others, and count for nothing where `strong_only`. Null if no word has one.
    const PublishedPictogram* in_text(std::string_view text, bool strong_only = false) const;

private:
    const PublishedPictogram* at(std::size_t index) const { return &published_[index]; }

    std::vector<PublishedPictogram> published_;
    std::vector<bool> weak_;
    std::unordered_map<std::string, std::size_t> by_id_;
    std::unordered_map<std::string, std::size_t> by_term_;
    PhraseTable words_;
};

}  // namespace handrail
