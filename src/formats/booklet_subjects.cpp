#include "formats/booklet_subjects.hpp"

#include <set>

#include "formats/about_book.hpp"
#include "render/lists.hpp"
#include "site/form_paths.hpp"

namespace handrail {

std::vector<BookletSubject> booklet_subjects(const PageContext& context, const std::vector<EntryRef>& refs) {
    std::vector<BookletSubject> subjects;
    if (refs.empty()) return subjects;
    subjects.push_back({{}, {}, {}, refs});
    for (const ListingGroup& group : context.site.groups()) {
        if (!has_booklets(group.folder)) continue;
        for (const Listing& listing : group.listings) {
            if (listing.entries.empty()) continue;
            subjects.push_back({group.folder, listing.id,
                                listing_name(context.phrases, group.folder, listing), listing.entries});
        }
    }
    return subjects;
}

Booklet booklet_of(const PageContext& context, const BookletSubject& subject,
                   const std::vector<EntryRef>& refs, const std::vector<EditionDocument>& documents) {
    const std::set<EntryRef> entries(subject.entries.begin(), subject.entries.end());
    Booklet booklet;
    for (std::size_t index = 0; index < refs.size(); ++index) {
        if (!entries.contains(refs[index])) continue;
        const EditionDocument& document = documents[index];
        std::string part = part_name(context, document);
        if (booklet.parts.empty() || booklet.parts.back().name != part)
            booklet.parts.push_back({std::move(part), {}});
        booklet.parts.back().documents.push_back(&document);
        for (const std::string& keyword : context.site.entry(refs[index]).keywords)
            booklet.terms.push_back({keyword, document.path});
    }
    return booklet;
}

std::vector<const EditionDocument*> documents_of(const Booklet& booklet) {
    std::vector<const EditionDocument*> all;
    for (const BookletPart& part : booklet.parts)
        all.insert(all.end(), part.documents.begin(), part.documents.end());
    return all;
}

}  // namespace handrail
