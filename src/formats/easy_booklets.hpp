#pragma once

#include <vector>

#include "formats/booklets.hpp"

namespace handrail {

/// The booklets in easy read, and what they refer to.
struct EasyBooklets {
    std::vector<EditionDocument> documents;   ///< of the entries
    std::vector<EditionDocument> glossaries;  ///< one a booklet: the hard words in it
    std::vector<NamedBooklet> booklets;       ///< of the same subjects as make_booklets
};

/// `documents` are those that make_easy_document makes of `refs`; `context` is as it asks for.
EasyBooklets make_easy_booklets(const PageContext& context, const std::vector<EntryRef>& refs,
                                std::vector<EditionDocument> documents);

}  // namespace handrail
