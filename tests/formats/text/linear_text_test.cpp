#include "formats/text/linear_text.hpp"

#include <catch2/catch.hpp>

#include "formats/blocks.hpp"
#include "read/markdown.hpp"
#include "support/approved_site.hpp"

using namespace handrail;

namespace {

using Blocks = std::vector<Block>;

EditionDocument document_of(Blocks blocks) {
    EditionDocument document;
    document.path = "services/a.html";
    document.base_url = "https://offer.example.org/";
    document.body.blocks = std::move(blocks);
    return document;
}

EditionDocument document_of(std::string_view markdown) {
    return document_of(parse_markdown(markdown, {}).document.blocks);
}

/// Each block as one line: "h2 Words", "p Words", "0 - Words" of a list, "0 : Words" of a fact, "1 2. Words".
std::vector<std::string> shown(const EditionDocument& document,
                               LinkAddresses addresses = LinkAddresses::all) {
    std::vector<std::string> lines;
    test::ApprovedSite site;
    site.look([&](const PageContext& context) {
        for (const LinearBlock& block : linear_blocks(document, context.phrases, addresses)) {
            const std::string level = std::to_string(block.level);
            switch (block.kind) {
                case LinearBlock::Kind::heading: lines.push_back("h" + level + ' ' + block.text); break;
                case LinearBlock::Kind::paragraph: lines.push_back("p " + block.text); break;
                case LinearBlock::Kind::item: {
                    const std::string mark = !block.marker.empty() ? block.marker : block.fact ? ":" : "-";
                    lines.push_back(level + ' ' + mark + ' ' + block.text);
                }
            }
        }
    });
    return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a fact with one value is one line, with several a label and a line each") {
    const Blocks facts{facts_block(
        {fact_block("Cost", {"Free"}), fact_block("Open", std::vector<std::string>{"Monday", "Tuesday"})})};
    CHECK(shown(document_of(facts)) == Lines{"0 : Cost: Free", "0 : Open:", "1 : Monday", "1 : Tuesday"});
}

TEST_CASE("the lines of an address stay apart") {
    CHECK(shown(document_of("1 High Street\\\nOakham")) == Lines{"p 1 High Street", "p Oakham"});
}

TEST_CASE("headings and paragraphs keep their order and levels") {
    CHECK(shown(document_of("# One\n\ntext with\na soft break\n\n### Three")) ==
          Lines{"h1 One", "p text with a soft break", "h3 Three"});
}

TEST_CASE("lists say how deep they lie, and numbered ones their numbers") {
    CHECK(shown(document_of("3. First\n4. Second\n   - inner\n     - innermost\n5. Third")) ==
          Lines{"0 3. First", "0 4. Second", "1 - inner", "2 - innermost", "0 5. Third"});
}

TEST_CASE("a second paragraph of an item has no bullet of its own") {
    CHECK(shown(document_of("- First\n\n  More\n- Second")) == Lines{"0 - First", "0 : More", "0 - Second"});
}

TEST_CASE("rows of a table become items, each value after its column's heading") {
    CHECK(shown(document_of("| What | How much |\n| --- | --- |\n| A day | £4 |\n| A week | |")) ==
          Lines{"0 - What: A day", "1 : How much: £4", "0 - What: A week"});
}

TEST_CASE("an address follows the words of a link that do not say it") {
    CHECK(shown(document_of("See [the form](https://example.org/form/) and <https://example.org/a>.")) ==
          Lines{"p See the form (example.org/form) and https://example.org/a."});
}

TEST_CASE("for Braille the addresses of other pages of this site are left out") {
    Inline own = link_part("this page", "services/a.html");
    Inline other = link_part("a guide", "guides/b.html");
    const EditionDocument document = document_of(Blocks{paragraph_block({own, text_part(", "), other})});
    CHECK(shown(document) == Lines{"p this page (offer.example.org/services/a.html), a guide "
                                   "(offer.example.org/guides/b.html)"});
    CHECK(shown(document, LinkAddresses::not_own_pages) ==
          Lines{"p this page (offer.example.org/services/a.html), a guide"});
}

TEST_CASE("a picture is told in words, and what was struck out is said to be out of date") {
    CHECK(shown(document_of("![A ramp](images/r.png)")) == Lines{"p Picture: A ramp"});
    CHECK(shown(document_of("It costs ~~£3~~ £4.")) == Lines{"p It costs (no longer: £3) £4."});
}

TEST_CASE("code keeps its lines and quotes their words; a rule says nothing") {
    CHECK(shown(document_of("```\nName:\nDay:\n```\n\n---\n\n> What she said.")) ==
          Lines{"p Name:", "p Day:", "p What she said."});
}
