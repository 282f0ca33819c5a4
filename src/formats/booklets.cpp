#include "formats/booklets.hpp"

#include "formats/about_book.hpp"
#include "formats/blocks.hpp"
#include "formats/booklet_subjects.hpp"
#include "formats/edition_head.hpp"
#include "render/pages.hpp"

namespace handrail {
namespace {

EditionDocument cover(const PageContext& context, std::string title, const std::string& holds,
                      const std::optional<Date>& newest) {
    EditionDocument cover = edition_head(context);
    cover.title = std::move(title);
    cover.summary = holds;
    cover.reviewed = newest;
    cover.body.blocks.push_back(heading_block(1, cover.title));
    append_blocks(cover.body.blocks, about_blocks(context, holds, newest, "booklet.sizes"));
    return cover;
}

}  // namespace

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
    const std::string& title = context.site.offer().config.title;
    const Phrases& phrases = context.phrases;
    std::vector<NamedBooklet> booklets;
    for (const BookletSubject& subject : booklet_subjects(context, refs)) {
        NamedBooklet named{subject.folder, subject.id, booklet_of(context, subject, refs, documents)};
        Booklet& booklet = named.booklet;
        const std::optional<Date> newest = newest_check(documents_of(booklet));
        if (subject.is_offer()) {
            booklet.cover =
                cover(context, title, phrases.word("book.holds_offer", {{"title", title}}), newest);
            if (glossary.body.blocks.size() > 1) booklet.parts.push_back({glossary.title, {&glossary}});
        } else {
            const auto word = [&](const char* key) {
                return phrases.word(key, {{"title", title}, {"name", subject.name}});
            };
            booklet.cover = cover(context, word("booklet.listing"), word("booklet.holds_listing"), newest);
        }
        booklets.push_back(std::move(named));
    }
    return booklets;
}

}  // namespace handrail
