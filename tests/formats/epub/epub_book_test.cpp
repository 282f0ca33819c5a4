#include "formats/epub/epub_book.hpp"

#include <catch2/catch.hpp>

#include "formats/epub/package_document.hpp"
#include "formats/epub/xhtml.hpp"

using namespace handrail;

namespace {

EpubBook small_book() {
    EpubBook book;
    book.identifier = epub_identifier("a book");
    book.title = "Help & hope";
    book.description = "What there is.";
    book.language = "en-GB";
    book.publisher = "Exampleton Council";
    book.modified = Date{std::chrono::year(2026) / 10 / 1};
    book.words = {"Contents", "Start", "About", "All of it is text."};
    book.about = {"about.xhtml", "About", "<h1>About</h1>\n"};
    book.parts = {{"Guides", {{"guides/a.xhtml", "A <guide>", "<h1>A</h1>\n"}}},
                  {"", {{"z.xhtml", "Z", "<h1>Z</h1>\n"}}}};
    return book;
}

bool holds(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("the package names the book, and escapes what it prints") {
    const std::string opf = package_document(small_book());
    CHECK(holds(opf, "<dc:title>Help &amp; hope</dc:title>"));
    CHECK(holds(opf, "<dc:language>en-GB</dc:language>"));
    CHECK(holds(opf, "<meta property=\"dcterms:modified\">2026-10-01T00:00:00Z</meta>"));
    CHECK(holds(navigation_document(small_book()), "A &lt;guide&gt;"));
}

TEST_CASE(
    "the metadata of EPUB Accessibility 1.1 is there, and no conformance is claimed that nobody vouches "
    "for") {
    EpubBook book = small_book();
    for (const char* property :
         {"schema:accessMode", "schema:accessModeSufficient", "schema:accessibilityFeature",
          "schema:accessibilityHazard", "schema:accessibilitySummary"}) {
        CHECK(holds(package_document(book), std::string("<meta property=\"") + property + "\">"));
    }
    CHECK_FALSE(holds(package_document(book), "conformsTo"));
    book.certified_by = "Exampleton Council";
    CHECK(holds(package_document(book), "EPUB Accessibility 1.1 - WCAG 2.2 Level AA"));
    CHECK(holds(package_document(book), "<meta property=\"a11y:certifiedBy\">Exampleton Council</meta>"));
}

TEST_CASE("pictures are another way to read and are said to be described") {
    EpubBook book = small_book();
    CHECK_FALSE(holds(package_document(book), "visual"));
    book.pictures.push_back({"images/a.png", "image/png", "bytes"});
    CHECK(holds(package_document(book), "<meta property=\"schema:accessMode\">visual</meta>"));
    CHECK(holds(package_document(book), "alternativeText"));
    CHECK(holds(package_document(book), "href=\"images/a.png\" media-type=\"image/png\""));
}

TEST_CASE("the spine has the order of the parts") {
    const std::string opf = package_document(small_book());
    const std::size_t first = opf.find("<itemref idref=\"c1\"/>");
    CHECK(first < opf.find("<itemref idref=\"c2\"/>"));
    CHECK(opf.find("href=\"guides/a.xhtml\"") < opf.find("href=\"z.xhtml\""));
}

TEST_CASE(
    "the table of contents nests the chapters of a named part; landmarks lead to the start of the text") {
    const std::string nav = navigation_document(small_book());
    CHECK(holds(nav, "<li><a href=\"guides/a.xhtml\">Guides</a>\n<ol>\n<li><a href=\"guides/a.xhtml\">"));
    CHECK(holds(nav, "<li><a href=\"z.xhtml\">Z</a></li>"));
    CHECK(holds(nav, "<a epub:type=\"bodymatter\" href=\"guides/a.xhtml\">Start</a>"));
}

TEST_CASE("a page says its language and the way its text runs") {
    const std::string page = xhtml_page({"T", "ar", "../", true}, "<p>x</p>\n");
    CHECK(holds(page, "lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\""));
    CHECK(holds(page, "href=\"../style.css\""));
}

TEST_CASE("the same book gives the same bytes, the mimetype first") {
    const auto bytes = zip_archive(epub_files(small_book()));
    REQUIRE(bytes);
    CHECK(bytes->substr(30, 28) == "mimetypeapplication/epub+zip");
    CHECK(*zip_archive(epub_files(small_book())) == *bytes);
}

TEST_CASE("an identifier is a UUID of version 8, one for each name") {
    const std::string identifier = epub_identifier("a");
    CHECK(identifier.size() == 45);
    CHECK(identifier.substr(0, 9) == "urn:uuid:");
    CHECK(identifier[9 + 14] == '8');
    CHECK(identifier != epub_identifier("b"));
}
