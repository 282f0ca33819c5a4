#include "formats/epub/offer_books.hpp"

#include <catch2/catch.hpp>

#include "support/approved_site.hpp"

using namespace handrail;

namespace {

constexpr EntryRef guide{EntryKind::guide, 0};
constexpr EntryRef quiet{EntryKind::service, 0};
constexpr EntryRef talking{EntryKind::service, 1};

std::optional<std::string> every_picture(const std::string&) {
    return "bytes";
}
std::optional<std::string> no_picture(const std::string&) {
    return std::nullopt;
}

std::vector<EditionDocument> all_documents(const PageContext& context) {
    std::vector<EditionDocument> documents;
    for (const EntryRef ref : {guide, EntryRef{EntryKind::pathway, 0}, quiet, talking}) {
        documents.push_back(make_edition_document(context, ref));
    }
    return documents;
}

}  // namespace

TEST_CASE("the book of the offer has guides, steps, services by letter, then what words mean") {
    test::ApprovedSite site;
    site.look([](const PageContext& context) {
        const EpubBook book = offer_book(context, all_documents(context), every_picture);
        std::vector<std::string> parts;
        for (const EpubPart& part : book.parts) parts.push_back(part.name);
        CHECK(parts == std::vector<std::string>{"Guides", "Step by step", "Services: Q", "Services: T", ""});
        CHECK(book.parts.back().chapters.front().path == "glossary.xhtml");
        CHECK(book.title == "Help in Exampleshire");
        CHECK(book.publisher == "Exampleshire Council");
    });
}

TEST_CASE("a book holds the pictures that its chapters show, if they can be read") {
    test::ApprovedSite site;
    site.look([](const PageContext& context) {
        const EpubBook with = offer_book(context, all_documents(context), every_picture);
        REQUIRE(with.pictures.size() == 1);
        CHECK(with.pictures.front().path == "images/door.svg");
        CHECK(with.pictures.front().media_type == "image/svg+xml");
        CHECK(offer_book(context, all_documents(context), no_picture).pictures.empty());
    });
}

TEST_CASE("a guide's book is the guide, and says whom to ask") {
    test::ApprovedSite site;
    site.look([](const PageContext& context) {
        const EditionDocument document = make_edition_document(context, guide);
        const EpubBook book = guide_book(context, document, no_picture);
        REQUIRE(book.parts.size() == 1);
        CHECK(book.parts.front().chapters.size() == 1);
        CHECK(book.title == document.title);
        CHECK(book.about.body.find("01632\u00A0960\u00A0000") != std::string::npos);
        CHECK(book.identifier != offer_book(context, {document}, no_picture).identifier);
    });
}

TEST_CASE("the day of a book is that of its newest check, never that of the build") {
    test::ApprovedSite site;
    site.offer().guides[0].entry.reviewed = Date{std::chrono::year(2026) / 3 / 4};
    site.look([](const PageContext& context) {
        const EditionDocument document = make_edition_document(context, guide);
        CHECK(guide_book(context, document, no_picture).modified == Date{std::chrono::year(2026) / 3 / 4});
    });
}

TEST_CASE("only a site that a person found accessible claims to conform") {
    test::ApprovedSite site;
    site.look(
        [](const PageContext& context) { CHECK(offer_book(context, {}, no_picture).certified_by.empty()); });
    site.offer().config.accessibility.status = "full";
    site.look([](const PageContext& context) {
        CHECK(offer_book(context, {}, no_picture).certified_by == "Exampleshire Council");
    });
}
