#include "formats/epub/epub_chapter.hpp"

#include <catch2/catch.hpp>

#include "formats/blocks.hpp"

using namespace handrail;

namespace {

std::string chapter_of(std::vector<Inline> inlines,
                       const std::string& base_url = "https://offer.example.org/") {
    EditionDocument document;
    document.title = "Fees & grants";
    document.path = "guides/fees.html";
    document.base_url = base_url;
    document.body.blocks = {heading_block(1, document.title), heading_block(2, "Fees"),
                            paragraph_block(std::move(inlines))};
    const EpubPlaces places{[](const std::string& page) { return page == "services/a.html"; },
                            [](const std::string& path) { return path == "images/a.png"; }};
    return epub_chapter(document, places).body;
}

bool holds(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

Inline picture(std::string path) {
    Inline part = text_part("A door");
    part.kind = Inline::Kind::picture;
    part.url = std::move(path);
    return part;
}

}  // namespace

TEST_CASE("a chapter has its title as the one heading of level 1") {
    const std::string body = chapter_of({text_part("x")});
    CHECK(body.substr(0, 27) == "<h1>Fees &amp; grants</h1>\n");
    CHECK(body.find("<h1>", 1) == std::string::npos);
    CHECK(holds(body, "<h2 id=\"h-fees\">Fees</h2>"));
}

TEST_CASE("links lead to chapters of the book, else to whole addresses, else nowhere") {
    CHECK(
        holds(chapter_of({link_part("a", "services/a.html#h-b")}), "<a href=\"../services/a.xhtml\">a</a>"));
    CHECK(holds(chapter_of({link_part("a", "services/b.html")}),
                "<a href=\"https://offer.example.org/services/b.html\">"));
    CHECK(holds(chapter_of({link_part("a", "services/b.html")}, {}), "<p>a</p>"));
    CHECK(holds(chapter_of({link_part("a", "tel:+441632960101")}), "<a href=\"tel:+441632960101\">"));
}

TEST_CASE("a link to a place on the page stays if there is such a place") {
    CHECK(holds(chapter_of({link_part("a", "#h-fees")}), "<a href=\"#h-fees\">"));
    CHECK(holds(chapter_of({link_part("a", "#nowhere")}), "<p>a</p>"));
}

TEST_CASE("a picture that the book does not hold is told in its words") {
    CHECK(holds(chapter_of({picture("images/a.png")}), "<img src=\"../images/a.png\" alt=\"A door\"/>"));
    CHECK(holds(chapter_of({picture("images/b.webp")}), "<p>A door</p>"));
}
