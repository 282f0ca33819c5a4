#include "formats/easy_document.hpp"

#include <catch2/catch.hpp>

#include "formats/blocks.hpp"
#include "formats/easy_booklets.hpp"
#include "render/easy_read.hpp"
#include "render/pages.hpp"
#include "support/approved_site.hpp"

using namespace handrail;

namespace {

using Lines = std::vector<std::string>;

/// Looks at the tests' site with its easy-read edition; each pictogram is published where its file is named.
void look_at_easy(test::ApprovedSite& site, const std::function<void(const PageContext&)>& use) {
    std::vector<PublishedPictogram> published;
    for (const Pictogram& one : site.offer().reference.pictograms)
        published.push_back({one.file, one.alt, one.credit});
    const EasyRead easy(site.offer(), std::move(published));
    site.look([&](PageContext context) {
        context.easy = &easy;
        context.edition = Edition::easy_read;
        use(context);
    });
}

EntryRef first_service(const PageContext& context) {
    return context.site.sorted(EntryKind::service).front();
}

std::vector<EntryRef> all_services(const PageContext& context) {
    return context.site.sorted(EntryKind::service);
}

std::vector<EditionDocument> easy_documents(const PageContext& context) {
    std::vector<EditionDocument> documents;
    for (const EntryRef ref : all_services(context)) documents.push_back(make_easy_document(context, ref));
    return documents;
}

const Inline* link_in(const Block& block) {
    for (const Inline& part : block.inlines) {
        if (part.kind == Inline::Kind::link) return &part;
    }
    return nullptr;
}

}  // namespace

TEST_CASE("an address is followed from a page to the site's root") {
    const std::string page = "easy-read/services/a.html";
    CHECK(path_from_root(page, "../organisations/b.html") == "easy-read/organisations/b.html");
    CHECK(path_from_root(page, "../../services/a.html") == "services/a.html");
    CHECK(path_from_root(page, "b.html#h-x") == "easy-read/services/b.html#h-x");
    CHECK(path_from_root(page, "../../../../a.png") == "a.png");
    for (const char* url :
         {"", "#h-x", "tel:+441632960101", "mailto:a@example.org", "https://example.org/../"})
        CHECK(path_from_root(page, url) == url);
}

TEST_CASE("an easy-read document says what the rows of the entry's page say, in their order") {
    test::ApprovedSite site;
    look_at_easy(site, [](const PageContext& context) {
        for (const EntryRef ref : all_services(context)) {
            const EasySheetView sheet = make_service_page(context, ref).entry.easy;
            const EditionDocument document = make_easy_document(context, ref);
            Lines rows;
            for (const EasyRowView& row : sheet.rows) {
                std::string words;
                for (const EasyPartView& part : row.parts) words += part.text;
                if (!row.link.empty()) words += ' ' + row.link;
                for (const std::string& line : row.lines) words += ' ' + line;
                rows.push_back(words);
            }
            Lines said;
            for (const Block& block : document.body.blocks) {
                if (block.kind == Block::Kind::notice) continue;
                std::string words = inline_text(block.inlines);
                for (char& sign : words) sign = sign == '\n' ? ' ' : sign;
                said.push_back(words);
            }
            REQUIRE(said.size() >= rows.size() + 1);
            CHECK(Lines(said.begin() + 1, said.begin() + 1 + static_cast<std::ptrdiff_t>(rows.size())) ==
                  rows);
        }
    });
}

TEST_CASE("pictures have no words of their own, and are named from the site's root") {
    test::ApprovedSite site;
    look_at_easy(site, [](const PageContext& context) {
        const EditionDocument document = make_easy_document(context, first_service(context));
        std::size_t pictures = 0;
        for (const Block& block : document.body.blocks) {
            if (block.inlines.empty() || block.inlines.front().kind != Inline::Kind::picture) continue;
            ++pictures;
            CHECK(block.inlines.front().text.empty());
            const std::string& url = block.inlines.front().url;
            INFO(url);
            CHECK((url.rfind("pictograms/", 0) == 0 || url == "images/door.svg"));
        }
        CHECK(pictures > 5);
    });
}

TEST_CASE("the row that leads to the full page names its path, and others those of the easy-read edition") {
    test::ApprovedSite site;
    look_at_easy(site, [](const PageContext& context) {
        const EntryRef ref = first_service(context);
        const EditionDocument document = make_easy_document(context, ref);
        const std::string full = entry_path(ref.kind, context.site.entry(ref).id);
        CHECK(document.path == "easy-read/" + full);
        bool leads = false;
        for (const Block& block : document.body.blocks) {
            const Inline* link = link_in(block);
            if (link == nullptr) continue;
            INFO(link->url);
            leads = leads || link->url == full;
            CHECK(link->url.rfind("..", 0) != 0);
            CHECK(link->url.find("organisations/") == std::string::npos);
        }
        CHECK(leads);
    });
}

TEST_CASE("a document says whether readers checked it, and on which day") {
    test::ApprovedSite site;
    const auto said_in = [&site] {
        std::string said;
        look_at_easy(site, [&](const PageContext& context) {
            said =
                block_text(make_easy_document(context, EntryRef{EntryKind::service, 0}).body.blocks.back());
        });
        return said;
    };
    Entry& entry = site.offer().services.front().entry;
    entry.easy_read_checked.reset();
    CHECK(said_in().find("Readers have not checked this page yet.") == 0);
    entry.easy_read_checked = Date{std::chrono::year(2026) / 10 / 2};
    CHECK(said_in().find("Readers checked this page on 2 October 2026.") == 0);
}

TEST_CASE("a demonstration says so below the title of every document and on the cover") {
    test::ApprovedSite site;
    site.offer().config.demonstration = true;
    look_at_easy(site, [](const PageContext& context) {
        const EasyBooklets made = make_easy_booklets(context, all_services(context), easy_documents(context));
        REQUIRE(!made.booklets.empty());
        const std::string notice = context.phrases.word("page.demonstration");
        for (const EditionDocument& document : made.documents)
            CHECK(block_text(document.body.blocks[1]) == notice);
        CHECK(block_text(made.booklets.front().booklet.cover.body.blocks[1]) == notice);
    });
}

TEST_CASE("a booklet ends with the hard words that are in it, and with no other") {
    test::ApprovedSite site;
    look_at_easy(site, [](const PageContext& context) {
        const EasyLanguage& language = context.easy->language();
        REQUIRE(!language.easy_terms().empty());
        const std::string& term = language.term(language.easy_terms().back()).term;
        std::vector<EditionDocument> documents = easy_documents(context);
        for (EditionDocument& document : documents)
            document.body.blocks = {heading_block(1, "Title"), paragraph_block("It says " + term + '.')};
        const EasyBooklets made = make_easy_booklets(context, all_services(context), std::move(documents));
        for (const NamedBooklet& named : made.booklets) {
            CHECK(named.booklet.easy_read);
            const EditionDocument& glossary = *named.booklet.parts.back().documents.front();
            CHECK(glossary.path == "easy-read/glossary.html");
            REQUIRE(glossary.body.blocks.size() == 2);
            CHECK(block_text(glossary.body.blocks[1]).find(term) != std::string::npos);
        }
    });
}

TEST_CASE("the cover says if readers have not checked all of the book") {
    test::ApprovedSite site;
    const auto says_so = [&site] {
        bool says = false;
        look_at_easy(site, [&](const PageContext& context) {
            const EasyBooklets made =
                make_easy_booklets(context, all_services(context), easy_documents(context));
            for (const Block& block : made.booklets.front().booklet.cover.body.blocks)
                says = says || block_text(block).find(context.phrases.word("easy.book_not_checked")) !=
                                   std::string::npos;
        });
        return says;
    };
    CHECK(says_so());
    for (Service& service : site.offer().services)
        service.entry.easy_read_checked = Date{std::chrono::year(2026) / 10 / 2};
    CHECK(!says_so());
}
