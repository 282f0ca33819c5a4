#include "formats/booklets.hpp"

#include <algorithm>

#include "formats/about_book.hpp"
#include "formats/blocks.hpp"
#include "render/lists.hpp"
#include "render/pages.hpp"
#include "site/form_paths.hpp"

namespace handrail {
namespace {

class BookletMaker {
public:
    BookletMaker(const PageContext& context, const std::vector<EntryRef>& refs,
                 const std::vector<EditionDocument>& documents)
        : context_(context), refs_(refs), documents_(documents) {}

    Booklet make(std::string title, const std::string& holds, const std::vector<EntryRef>& entries) {
        Booklet booklet;
        std::vector<const EditionDocument*> all;
        for (std::size_t index = 0; index < refs_.size(); ++index) {
            if (std::find(entries.begin(), entries.end(), refs_[index]) == entries.end()) continue;
            const EditionDocument& document = documents_[index];
            all.push_back(&document);
            std::string part = part_name(context_, document);
            if (booklet.parts.empty() || booklet.parts.back().name != part)
                booklet.parts.push_back({std::move(part), {}});
            booklet.parts.back().documents.push_back(&document);
            for (const std::string& keyword : context_.site.entry(refs_[index]).keywords)
                booklet.terms.push_back({keyword, document.path});
        }
        booklet.cover = cover(std::move(title), holds, newest_check(all));
        return booklet;
    }

private:
    EditionDocument cover(std::string title, const std::string& holds, const std::optional<Date>& newest) {
        const SiteConfig& config = context_.site.offer().config;
        EditionDocument cover;
        cover.title = std::move(title);
        cover.summary = holds;
        cover.language = config.language;
        cover.right_to_left = context_.phrases.word("page.direction") == "rtl";
        cover.site_title = config.title;
        cover.council = config.council;
        cover.base_url = config.base_url;
        cover.reviewed = newest;
        cover.body.blocks.push_back(heading_block(1, cover.title));
        append_blocks(cover.body.blocks, about_blocks(context_, holds, newest, "booklet.sizes"));
        return cover;
    }

    const PageContext& context_;
    const std::vector<EntryRef>& refs_;
    const std::vector<EditionDocument>& documents_;
};

}  // namespace

std::string NamedBooklet::path(int size) const {
    return folder.empty() ? booklet_path(size) : booklet_path(folder, id, size);
}

EditionDocument glossary_document(const PageContext& context) {
    EditionDocument document;
    document.path = "glossary.html";
    document.title = context.phrases.word("facts.title_glossary");
    document.base_url = context.site.offer().config.base_url;
    std::vector<Block>& blocks = document.body.blocks;
    blocks.push_back(heading_block(1, document.title));
    for (const TermGroupView& group : make_glossary_page(context).groups) {
        std::vector<Block> facts;
        for (const TermView& term : group.terms) {
            const std::string name = term.acronym.empty() ? term.term : term.term + " (" + term.acronym + ')';
            facts.push_back(fact_block(name, {paragraph_block(term.plain)}));
        }
        blocks.push_back(heading_block(2, group.heading));
        blocks.push_back(facts_block(std::move(facts)));
    }
    return document;
}

std::vector<NamedBooklet> make_booklets(const PageContext& context, const std::vector<EntryRef>& refs,
                                        const std::vector<EditionDocument>& documents,
                                        const EditionDocument& glossary) {
    BookletMaker maker(context, refs, documents);
    const std::string& title = context.site.offer().config.title;
    const Phrases& phrases = context.phrases;
    std::vector<NamedBooklet> booklets;
    if (refs.empty()) return booklets;
    booklets.push_back(
        {{}, {}, maker.make(title, phrases.word("book.holds_offer", {{"title", title}}), refs)});
    if (glossary.body.blocks.size() > 1)
        booklets.front().booklet.parts.push_back({glossary.title, {&glossary}});
    for (const ListingGroup& group : context.site.groups()) {
        if (!has_booklets(group.folder)) continue;
        for (const Listing& listing : group.listings) {
            if (listing.entries.empty()) continue;
            const std::string name = listing_name(phrases, group.folder, listing);
            booklets.push_back(
                {group.folder, listing.id,
                 maker.make(phrases.word("booklet.listing", {{"title", title}, {"name", name}}),
                            phrases.word("booklet.holds_listing", {{"title", title}, {"name", name}}),
                            listing.entries)});
        }
    }
    return booklets;
}

}  // namespace handrail
