#include <set>

#include <catch2/catch.hpp>

#include "formats/blocks.hpp"
#include "formats/pdf/booklet.hpp"
#include "formats/pdf/flow_builder.hpp"
#include "formats/pdf/pages.hpp"
#include "support/approved_site.hpp"
#include "support/generated_documents.hpp"
#include "support/pdf_places.hpp"
#include "support/pdf_ua_check.hpp"

using namespace handrail;

namespace {

using Lines = std::vector<std::string>;

std::string square(const std::string& colour) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\"><path fill=\"" + colour +
           "\" d=\"M8 8h48v48H8z\"/></svg>";
}

/// Pictures called red.svg and blue.svg, a dot, a broken one; none of another name.
std::optional<std::string> read_square(const std::string& path) {
    if (path == "red.svg") return square("#a00");
    if (path == "blue.svg") return square("#00a");
    if (path == "broken.svg") return "<svg";
    if (path == "dot.png") return test::pixel();
    return std::nullopt;
}

Inline picture_part(const std::string& path) {
    Inline picture;
    picture.kind = Inline::Kind::picture;
    picture.url = path;
    return picture;
}

Block row(const std::string& picture, const std::string& words) {
    return paragraph_block({picture_part(picture), text_part(words)});
}

/// A document of `rows` rows under headings, each with a picture and some words.
EditionDocument easy_document(std::size_t number, std::size_t rows) {
    EditionDocument document = test::empty_document("Page " + std::to_string(number));
    document.path = "easy-read/services/s" + std::to_string(number) + ".html";
    std::vector<Block>& blocks = document.body.blocks;
    blocks.push_back(heading_block(1, document.title));
    blocks.front().inlines.insert(blocks.front().inlines.begin(), picture_part("blue.svg"));
    for (std::size_t index = 0; index < rows; ++index) {
        if (index % 5 == 2) blocks.push_back(heading_block(2, "Heading " + std::to_string(index)));
        const char* picture = index % 7 == 6 ? "gone.svg" : index % 2 == 0 ? "red.svg" : "blue.svg";
        blocks.push_back(row(picture, test::plain_words(number * 100 + index, 1 + index * 13 % 45)));
    }
    blocks.push_back(notice_block({text_part("Readers have not checked this page yet.")}));
    return document;
}

Booklet booklet_of(const std::vector<EditionDocument>& documents) {
    Booklet booklet;
    booklet.easy_read = true;
    booklet.cover = easy_document(0, 3);
    booklet.parts.push_back({"Services", {}});
    for (const EditionDocument& document : documents) booklet.parts.back().documents.push_back(&document);
    return booklet;
}

std::string make(const Booklet& booklet) {
    test::ApprovedSite site;
    const PdfFonts fonts = PdfFonts::open().value();
    std::string bytes;
    site.look([&](const PageContext& context) {
        auto made = booklet_edition(booklet, 16, fonts, context.phrases, read_square);
        REQUIRE(made);
        bytes = std::move(made).value();
    });
    return bytes;
}

/// Sets rows and looks at where each stands, at every height that a page may have left.
void look_at_pages(const std::function<void(const Flow&, const Pages&, const PageStyle&)>& look) {
    test::ApprovedSite site;
    const PdfFonts fonts = PdfFonts::open().value();
    site.look([&](const PageContext& context) {
        for (std::size_t number = 0; number < 12; ++number) {
            const EditionDocument document = easy_document(number, 40);
            PageStyle style;
            style.size = 16;
            const PictureReader reader = read_square;
            PictureShelf shelf(reader);
            TextSetter setter(fonts, "en-GB", false);
            FlowBuilder builder({document, context.phrases, fonts, reader, style, setter, nullptr, &shelf});
            builder.add(document.body.blocks);
            const Flow flow = builder.take();
            look(flow, make_pages(flow, style), style);
        }
    });
}

}  // namespace

TEST_CASE("an easy-read booklet is good, whichever pictures are missing or broken") {
    std::vector<EditionDocument> documents;
    for (std::size_t number = 1; number < 12; ++number)
        documents.push_back(easy_document(number, number * 3));
    documents.back().body.blocks.push_back(row("broken.svg", "Words beside nothing."));
    documents.back().body.blocks.push_back(row("dot.png", "Words beside a PNG picture."));
    const std::string bytes = make(booklet_of(documents));
    CHECK(test::pdf_ua_problems(bytes) == Lines{});
    CHECK(test::pdf_outline(bytes).alternatives == Lines{});
    CHECK(test::pdf_bookmarks(bytes).count("Page 7") == 1);
    CHECK(make(booklet_of(documents)) == bytes);
}

TEST_CASE("a row is one paragraph: its picture is no part of the structure") {
    Booklet booklet = booklet_of({});
    booklet.parts.clear();
    booklet.cover.body.blocks = {heading_block(1, "Title"), row("red.svg", "It is free.")};
    const test::PdfOutline outline = test::pdf_outline(make(booklet));
    CHECK(Lines(outline.roles.begin(), outline.roles.begin() + 6) ==
          Lines{"Document", "Sect", "H1", "Span", "P", "Span"});
}

TEST_CASE("a picture is kept once in the file, however many pages show it") {
    std::vector<EditionDocument> documents;
    for (std::size_t number = 1; number < 30; ++number) documents.push_back(easy_document(number, 20));
    const test::PdfPictures pictures = test::pdf_pictures(make(booklet_of(documents)));
    CHECK(pictures.kept == 2);
    CHECK(pictures.named > 60);
}

TEST_CASE("a picture stands beside its words, which are level with its middle and no nearer than the gap") {
    look_at_pages([](const Flow& flow, const Pages&, const PageStyle& style) {
        std::size_t shown = 0;
        for (const FlowItem& item : flow) {
            if (item.side == nullptr) continue;
            ++shown;
            CHECK(item.text.indent >= item.side_size + item.side_gap);
            CHECK(item.text.indent + item.text.width <= style.measure() + 0.01);
            const double below = item.height() - item.text.height() - item.text_drop();
            CHECK(item.text_drop() == Approx(below).margin(0.01));
        }
        CHECK(shown > 20);
    });
}

TEST_CASE("no row is parted by the end of a page, and no picture stands below it") {
    look_at_pages([](const Flow& flow, const Pages& pages, const PageStyle& style) {
        REQUIRE(pages.count > 3);
        std::set<std::size_t> seen;
        for (const Placed& placed : pages.placed) {
            const FlowItem& item = flow[placed.item];
            if (item.side == nullptr) continue;
            CHECK(seen.insert(placed.item).second);
            CHECK(placed.end_line == item.text.set.lines.size());
            CHECK(placed.y + item.height() <= style.body_bottom() + 0.01);
        }
    });
}

TEST_CASE("the row after a heading stands on its page, below it") {
    look_at_pages([](const Flow& flow, const Pages& pages, const PageStyle&) {
        for (std::size_t index = 0; index + 1 < pages.placed.size(); ++index) {
            if (flow[pages.placed[index].item].heading_level == 0) continue;
            CHECK(pages.placed[index + 1].page == pages.placed[index].page);
        }
        for (std::size_t index = 0; index + 1 < pages.placed.size(); ++index) {
            const Placed& one = pages.placed[index];
            const Placed& next = pages.placed[index + 1];
            const FlowItem& item = flow[one.item];
            const bool is_whole = one.end_line - one.first_line == item.text.set.lines.size();
            if (one.page == next.page && is_whole) CHECK(one.y + item.height() <= next.y + 0.01);
        }
    });
}

TEST_CASE("what is said of readers stands on the page of the last row") {
    look_at_pages([](const Flow& flow, const Pages& pages, const PageStyle&) {
        REQUIRE(flow[pages.placed.back().item].barred);
        CHECK(pages.placed[pages.placed.size() - 2].page == pages.placed.back().page);
    });
}

TEST_CASE("pictures stand on the right where text runs to the left, and the booklet is good") {
    std::vector<EditionDocument> documents{easy_document(1, 12)};
    documents.front().right_to_left = true;
    Booklet booklet = booklet_of(documents);
    booklet.cover.right_to_left = true;
    booklet.cover.language = "ar";
    CHECK(test::pdf_ua_problems(make(booklet)) == Lines{});
}

TEST_CASE("a row that is longer than a page begins at its picture and goes on without") {
    std::vector<EditionDocument> documents{easy_document(1, 1)};
    documents.front().body.blocks.push_back(row("red.svg", test::plain_words(5, 900)));
    const std::string bytes = make(booklet_of(documents));
    CHECK(test::pdf_ua_problems(bytes) == Lines{});
    CHECK(test::pdf_outline(bytes).pages > 4);
}
