#pragma once

#include <string>
#include <vector>

#include "formats/pdf/booklet.hpp"

namespace handrail {

/// What there is a booklet of: the whole offer, or a listing.
struct BookletSubject {
    std::string folder;  ///< of its listing: "areas"; empty: of the whole offer
    std::string id;
    std::string name;               ///< of the listing
    std::vector<EntryRef> entries;  ///< in no order that matters

    bool is_offer() const { return folder.empty(); }
};

/// The whole offer, if there is anything in it, then each area, need and age that has entries. `refs` are all
/// entries that have documents.
std::vector<BookletSubject> booklet_subjects(const PageContext& context, const std::vector<EntryRef>& refs);

/// The subject's documents under the headings of its contents, and their keywords for the index; no cover.
/// `documents` are those of `refs`, in the order of the book, and must outlive what comes back.
Booklet booklet_of(const PageContext& context, const BookletSubject& subject,
                   const std::vector<EntryRef>& refs, const std::vector<EditionDocument>& documents);

/// All documents of a book.
std::vector<const EditionDocument*> documents_of(const Booklet& booklet);

}  // namespace handrail
