#include <map>

#include <catch2/catch.hpp>

#include "formats/blocks.hpp"
#include "formats/pdf/booklet.hpp"
#include "read/markdown.hpp"
#include "support/approved_site.hpp"
#include "support/pdf_places.hpp"
#include "support/pdf_ua_check.hpp"

using namespace handrail;

namespace {

using Lines = std::vector<std::string>;

EditionDocument document_of(const std::string& path, const std::string& title, const std::string& markdown) {
    EditionDocument document;
    document.path = path;
    document.title = title;
    document.language = "en-GB";
    document.site_title = "Local offer";
    document.base_url = "https://offer.example.org/";
    document.body.blocks.push_back(heading_block(1, title));
    append_blocks(document.body.blocks, parse_markdown(markdown, {}).document.blocks);
    return document;
}

std::string repeated(const std::string& words, std::size_t count) {
    std::string all;
    for (std::size_t index = 0; index < count; ++index) all += words;
    return all;
}

/// Services that lead to each other, of one to a few pages each.
std::vector<EditionDocument> documents_with_links(std::size_t count) {
    std::vector<EditionDocument> documents;
    for (std::size_t index = 0; index < count; ++index) {
        const std::string number = std::to_string(index);
        const std::string other = std::to_string((index * 7 + 3) % count);
        std::string text = "See [service " + other + "](services/s" + other + ".html), [fees](#h-fees) and " +
                           "[the site](https://example.org).\n\n## Fees\n\n" +
                           repeated("Words of a paragraph. ", index % 5 * 90);
        documents.push_back(document_of("services/s" + number + ".html", "Service " + number, text));
    }
    return documents;
}

Booklet booklet_of(const std::vector<EditionDocument>& documents) {
    Booklet booklet;
    booklet.cover = document_of("", "Local offer", "What this book holds.");
    booklet.parts.push_back({"Guides", {}});
    for (const EditionDocument& document : documents) {
        booklet.parts.back().documents.push_back(&document);
        if (booklet.parts.size() == 1) booklet.parts.push_back({"Services", {}});
        booklet.terms.push_back({"keyword " + document.title, document.path});
    }
    if (booklet.parts.back().documents.empty()) booklet.parts.pop_back();
    return booklet;
}

std::string make(const Booklet& booklet, int size = 18) {
    test::ApprovedSite site;
    const PdfFonts fonts = PdfFonts::open().value();
    std::string bytes;
    site.look([&](const PageContext& context) {
        auto made = booklet_edition(booklet, size, fonts, context.phrases,
                                    [](const std::string&) { return std::nullopt; });
        REQUIRE(made);
        bytes = std::move(made).value();
    });
    return bytes;
}

}  // namespace

TEST_CASE("contents and index name the pages on which things stand") {
    const std::vector<EditionDocument> documents = documents_with_links(60);
    const std::string bytes = make(booklet_of(documents));
    CHECK(test::pdf_ua_problems(bytes) == Lines{});
    const auto titles = test::pdf_bookmarks(bytes);
    std::size_t in_contents = 0;
    std::size_t in_index = 0;
    std::map<std::string, std::size_t> pages_of_documents;
    for (const test::InnerLink& link : test::pdf_inner_links(bytes)) {
        INFO(link.words << " on page " << link.from);
        const std::size_t colon = link.words.find(": page ");
        if (colon != std::string::npos) {
            ++in_contents;
            CHECK(std::stoul(link.words.substr(colon + 7)) == link.to);
            const auto title = titles.find(link.words.substr(0, colon));
            REQUIRE(title != titles.end());
            CHECK(title->second == link.to);
        } else if (link.words.find_first_not_of("0123456789") == std::string::npos) {
            ++in_index;
            CHECK(std::stoul(link.words) == link.to);
        } else if (link.words == "fees") {
            CHECK(link.to >= link.from);
            CHECK(link.to <= link.from + 1);
        } else {
            CHECK(titles.at("S" + link.words.substr(1)) == link.to);
        }
    }
    CHECK(in_contents == 2 + 60 + 1);
    CHECK(in_index == 2 * 60);
}

TEST_CASE("each document begins a page, below the heading of its part if it is the first") {
    const std::vector<EditionDocument> documents = documents_with_links(4);
    const auto titles = test::pdf_bookmarks(make(booklet_of(documents), 12));
    CHECK(titles.at("Guides") == titles.at("Service 0"));
    CHECK(titles.at("Services") == titles.at("Service 1"));
    CHECK(titles.at("Service 1") == titles.at("Service 0") + 1);
    CHECK(titles.at("Service 2") == titles.at("Service 1") + 1);
    CHECK(titles.at("Index") > titles.at("Service 3"));
}

TEST_CASE(
    "a link to what is not in the book keeps its address, and what says how else to get a document is left "
    "out") {
    EditionDocument document = document_of(
        "services/a.html", "A", "[far](guides/far.html) [near](#h-nowhere)\n\n## Other forms\n\nText.");
    document.other_forms_at = 2;
    Booklet booklet = booklet_of({});
    booklet.parts = {{"Services", {&document}}};
    const std::string bytes = make(booklet);
    CHECK(test::pdf_ua_problems(bytes) == Lines{});
    CHECK(test::pdf_outline(bytes).addresses == Lines{"https://offer.example.org/guides/far.html"});
    CHECK(test::pdf_bookmarks(bytes).count("Other forms") == 0);
}

TEST_CASE("a booklet from right to left, with names longer than a line, is good at every size") {
    std::vector<EditionDocument> documents = documents_with_links(3);
    for (EditionDocument& document : documents) {
        document.title += ' ' + repeated("\u062E\u062F\u0645\u0629 very-long-name ", 15);
        document.body.blocks.front() = heading_block(1, document.title);
    }
    Booklet booklet = booklet_of(documents);
    booklet.cover.right_to_left = true;
    booklet.cover.language = "ar";
    booklet.cover.title = repeated("long title ", 30);
    for (const int size : {12, 18, 24}) CHECK(test::pdf_ua_problems(make(booklet, size)) == Lines{});
}

TEST_CASE("the same booklet gives the same bytes") {
    const std::vector<EditionDocument> documents = documents_with_links(5);
    CHECK(make(booklet_of(documents)) == make(booklet_of(documents)));
}

TEST_CASE("a part of one document that has its name is named once") {
    const std::vector<EditionDocument> documents = documents_with_links(3);
    const EditionDocument words = document_of("glossary.html", "What words mean", "## A\n\nAutism.");
    Booklet booklet = booklet_of(documents);
    booklet.parts.push_back({words.title, {&words}});
    const std::string bytes = make(booklet);
    CHECK(test::pdf_ua_problems(bytes) == Lines{});
    const std::size_t page = test::pdf_bookmarks(bytes).at("What words mean");
    std::size_t named = 0;
    for (const test::InnerLink& link : test::pdf_inner_links(bytes)) {
        if (link.words.rfind("What words mean", 0) != 0) continue;
        ++named;
        CHECK(link.words == "What words mean: page " + std::to_string(page));
        CHECK(link.to == page);
    }
    CHECK(named == 1);
}
