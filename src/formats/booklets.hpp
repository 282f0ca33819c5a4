#pragma once

#include <string>
#include <vector>

#include "formats/pdf/booklet.hpp"

namespace handrail {

/// A booklet and where it is published.
struct NamedBooklet {
    std::string folder;  ///< of its listing: "areas"; empty: of the whole offer
    std::string id;
    Booklet booklet;
};

/// "What words mean", in the form of an entry's document.
EditionDocument glossary_document(const PageContext& context);

/// The booklet of the whole offer, in the order of its EPUB book (guides, pathways, services by their letter,
/// what words mean), then one of each area, need and age that has entries. `documents` are those of `refs`;
/// they and `glossary` must outlive what comes back.
std::vector<NamedBooklet> make_booklets(const PageContext& context, const std::vector<EntryRef>& refs,
                                        const std::vector<EditionDocument>& documents,
                                        const EditionDocument& glossary);

}  // namespace handrail
