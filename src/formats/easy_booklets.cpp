#include "formats/easy_booklets.hpp"

#include <algorithm>
#include <set>

#include "formats/about_book.hpp"
#include "formats/blocks.hpp"
#include "formats/booklet_subjects.hpp"
#include "formats/easy_document.hpp"
#include "render/easy_entry.hpp"
#include "text/dates.hpp"

namespace handrail {
namespace {

using Terms = std::set<std::size_t>;

/// The words of the document that the glossary explains.
Terms hard_words_of(const EasyLanguage& language, const EditionDocument& document) {
    Terms terms;
    for (const Block& block : document.body.blocks) {
        for (const ExplainedWord& word : language.hard_words(block_text(block))) terms.insert(word.term);
    }
    return terms;
}

class EasyBookletMaker {
public:
    EasyBookletMaker(const PageContext& context, const std::vector<EntryRef>& refs,
                     std::vector<EditionDocument> documents)
        : context_(context), easy_(*context.easy), refs_(refs) {
        made_.documents = std::move(documents);
        for (std::size_t index = 0; index < refs.size(); ++index) {
            const EditionDocument& document = made_.documents[index];
            hard_words_[&document] = hard_words_of(easy_.language(), document);
            if (!context.site.entry(refs[index]).easy_read_checked) unchecked_.insert(&document);
        }
    }

    EasyBooklets make() {
        const std::vector<BookletSubject> subjects = booklet_subjects(context_, refs_);
        made_.glossaries.reserve(subjects.size());  // the booklets point into it
        for (const BookletSubject& subject : subjects) {
            NamedBooklet named{subject.folder, subject.id,
                               booklet_of(context_, subject, refs_, made_.documents)};
            named.booklet.easy_read = true;
            named.booklet.cover = cover(subject, documents_of(named.booklet));
            add_glossary(named.booklet);
            made_.booklets.push_back(std::move(named));
        }
        return std::move(made_);
    }

private:
    void add_glossary(Booklet& booklet) {
        Terms used;
        for (const EditionDocument* document : documents_of(booklet))
            used.insert(hard_words_[document].begin(), hard_words_[document].end());
        EasySheetView sheet;
        EasyRows rows(context_, "glossary.html", sheet);
        for (const std::size_t term : easy_.language().easy_terms()) {
            if (used.count(term) != 0) rows.meaning(term);
        }
        if (sheet.rows.empty()) return;
        const std::string title = context_.phrases.word("facts.title_glossary");
        made_.glossaries.push_back(make_easy_document(context_, "glossary.html", title, {}, sheet));
        booklet.parts.push_back({title, {&made_.glossaries.back()}});
    }

    EditionDocument cover(const BookletSubject& subject,
                          const std::vector<const EditionDocument*>& documents) const {
        const SiteConfig& config = context_.site.offer().config;
        const std::string& site = config.title;
        const std::string term = subject.folder + '/' + subject.id;
        const std::string& name = easy_.language().name(term, subject.name);
        const Phrases& phrases = context_.phrases;
        EasySheetView sheet;
        EasyRows rows(context_, cover_page, sheet);
        const EasyDoorView door = subject.is_offer() ? rows.doors().page("book", {}, cover_page)
                                                     : rows.doors().list(subject.folder, subject.id, name);
        const std::optional<Date> newest = newest_check(documents);
        add_rows(rows, subject.is_offer() ? std::string() : name, newest, documents);
        const std::string title =
            phrases.word("booklet.easy_read", {{"title", subject.is_offer() ? site : name}});
        EditionDocument cover = make_easy_document(context_, cover_page, title, door.picture, sheet);
        cover.summary = subject.is_offer() ? phrases.word("book.holds_offer", {{"title", site}})
                                           : phrases.word("booklet.holds_listing",
                                                          {{"title", site}, {"name", subject.name}});
        cover.reviewed = newest;
        add_demonstration(context_, cover);
        return cover;
    }

    void add_rows(EasyRows& rows, const std::string& listing, const std::optional<Date>& newest,
                  const std::vector<const EditionDocument*>& documents) const {
        const SiteConfig& config = context_.site.offer().config;
        rows.facts("information", "book_about", {config.title, listing});
        rows.facts("council", "book_from", {config.council});
        if (newest) rows.say("calendar", "book_checked", {{"date", format_date(*newest)}});
        rows.link("website", "book_newer", config.base_url, {config.base_url});
        const auto unchecked = [&](const EditionDocument* one) { return unchecked_.count(one) != 0; };
        if (std::any_of(documents.begin(), documents.end(), unchecked))
            rows.say("question", "book_not_checked");
        rows.say("printer", "book_forms");
        add_help(context_, rows);
        rows.facts("letter", "help_address", {config.contact.address});
    }

    static constexpr const char* cover_page = "index.html";

    const PageContext& context_;
    const EasyRead& easy_;
    const std::vector<EntryRef>& refs_;
    std::map<const EditionDocument*, Terms> hard_words_;
    std::set<const EditionDocument*> unchecked_;  // by readers
    EasyBooklets made_;
};

}  // namespace

EasyBooklets make_easy_booklets(const PageContext& context, const std::vector<EntryRef>& refs,
                                std::vector<EditionDocument> documents) {
    return EasyBookletMaker(context, refs, std::move(documents)).make();
}

}  // namespace handrail
