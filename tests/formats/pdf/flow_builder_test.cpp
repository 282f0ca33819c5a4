#include "formats/pdf/flow_builder.hpp"

#include <catch2/catch.hpp>

#include "read/markdown.hpp"
#include "support/approved_site.hpp"

using namespace handrail;

namespace {

/// Looks at the items that a text in Markdown is set as.
void look_at(const std::string& markdown, const std::function<void(const Flow&, const PageStyle&)>& look) {
    test::ApprovedSite site;
    site.look([&](const PageContext& page) {
        const PdfFonts fonts = PdfFonts::open().value();
        EditionDocument document;
        document.language = "en-GB";
        const PageStyle style;
        TextSetter setter(fonts, document.language, false);
        FlowBuilder builder({document, page.phrases, fonts, {}, style, setter});
        builder.add(parse_markdown(markdown, {}).document.blocks);
        look(builder.take(), style);
    });
}

double right_edge(const LinePart& part) {
    return part.x + part.width;
}

}  // namespace

TEST_CASE("however deep lists and quotations lie in each other, their words stay on the page") {
    std::string quotes(60, '>');
    std::string lists;
    for (std::size_t level = 0; level < 40; ++level)
        lists += std::string(level * 2, ' ') +
                 "- words that take more than a line when they stand far to the right\n";
    for (const std::string& markdown : {quotes + " words", lists}) {
        look_at(markdown, [](const Flow& flow, const PageStyle& style) {
            for (const FlowItem& item : flow) {
                CHECK(item.text.indent <= style.measure() * 0.5 + 0.01);
                for (const TextLine& line : item.text.set.lines) {
                    // The space that ends a line may hang over the edge.
                    for (const LinePart& part : line.parts)
                        CHECK(item.text.indent + right_edge(part) <= style.measure() + style.size);
                }
            }
        });
    }
}

TEST_CASE("a paragraph that ends with a colon stays with what it announces, a line of code does not") {
    look_at("It costs:\n\n- nothing",
            [](const Flow& flow, const PageStyle&) { CHECK(flow[1].keep_with_next); });
    look_at("```\nName:\n```\n\nWords.",
            [](const Flow& flow, const PageStyle&) { CHECK_FALSE(flow[1].keep_with_next); });
}

TEST_CASE("a bullet without words takes a line of its own") {
    look_at("-\n- words", [](const Flow& flow, const PageStyle&) {
        std::vector<bool> beside;
        for (const FlowItem& item : flow) {
            if (item.kind == FlowItem::Kind::text) beside.push_back(item.beside_next);
        }
        CHECK(beside == std::vector<bool>{false, true, false});
    });
}

TEST_CASE("between paragraphs there is a blank line, between the items of a list less") {
    look_at("One.\n\nTwo.\n\n- a\n- b", [](const Flow& flow, const PageStyle& style) {
        std::vector<double> gaps;
        for (const FlowItem& item : flow) {
            if (item.kind == FlowItem::Kind::text) gaps.push_back(item.space_before / style.line_height());
        }
        REQUIRE(gaps.size() == 6);
        CHECK(gaps[1] == Approx(1));
        CHECK(gaps[2] == Approx(1));
        CHECK(gaps[4] == Approx(0.45));
    });
}
