#include "formats/pdf/pdf_edition.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "base/task_pool.hpp"
#include "formats/blocks.hpp"
#include "read/markdown.hpp"
#include "support/approved_site.hpp"
#include "support/generated_documents.hpp"
#include "support/pdf_ua_check.hpp"

using namespace handrail;

namespace {

using Blocks = std::vector<Block>;
using Lines = std::vector<std::string>;

EditionDocument document_of(Blocks blocks, const std::string& title = "Speech therapy") {
    EditionDocument document = test::empty_document(title);
    document.body.blocks.push_back(heading_block(1, title));
    append_blocks(document.body.blocks, std::move(blocks));
    return document;
}

EditionDocument document_of(std::string_view markdown) {
    return document_of(parse_markdown(markdown, {}).document.blocks);
}

std::optional<std::string> read_any_picture(const std::string& path) {
    if (path == "images/door.png") return test::pixel();
    if (path == "images/broken.png") return test::pixel().substr(0, 40);
    return std::nullopt;
}

/// Makes PDFs with the words of the tests' site.
class Maker {
public:
    std::string make(const EditionDocument& document, int size = 18) {
        std::string bytes;
        site_.look([&](const PageContext& context) {
            auto made = pdf_edition(document, size, fonts_, context.phrases, read_any_picture);
            REQUIRE(made);
            bytes = std::move(made).value();
        });
        return bytes;
    }

    Lines roles(const EditionDocument& document) {
        const std::string bytes = make(document);
        CHECK(test::pdf_ua_problems(bytes) == Lines{});
        return test::pdf_outline(bytes).roles;
    }

    const PdfFonts& fonts() const { return fonts_; }
    test::ApprovedSite& site() { return site_; }

private:
    test::ApprovedSite site_;
    PdfFonts fonts_ = PdfFonts::open().value();
};

std::string repeated(const std::string& words, std::size_t count) {
    std::string all;
    for (std::size_t index = 0; index < count; ++index) all += words;
    return all;
}

std::size_t count_of(const Lines& words, const std::string& word) {
    return static_cast<std::size_t>(std::count(words.begin(), words.end(), word));
}

}  // namespace

TEST_CASE("headings, paragraphs, quotations and code have their elements") {
    Maker maker;
    CHECK(maker.roles(document_of("## One\n\nWords.\n\n> Said.\n\n```\nName:\n```")) ==
          Lines{"Document", "H1", "Span", "H2", "Span", "P", "Span", "BlockQuote", "P", "Span", "P", "Code"});
}

TEST_CASE("lists lie in each other as they do in the text") {
    Maker maker;
    CHECK(maker.roles(document_of("1. One\n   - inner\n2. Two")) ==
          Lines{"Document", "H1",  "Span",  "L", "LI",   "Lbl", "LBody", "P",     "Span", "L",
                "LI",       "Lbl", "LBody", "P", "Span", "LI",  "Lbl",   "LBody", "P",    "Span"});
}

TEST_CASE("a fact is a label and its value, one with several values a label and a paragraph each") {
    Maker maker;
    const Blocks facts{facts_block(
        {fact_block("Cost", {"Free"}), fact_block("Open", std::vector<std::string>{"Monday", "Tuesday"})})};
    CHECK(maker.roles(document_of(facts)) == Lines{"Document", "H1", "Span", "L", "LI", "Lbl", "LBody", "P",
                                                   "Span", "LI", "Lbl", "LBody", "P", "Span", "P", "Span"});
}

TEST_CASE("a table with short cells is a table, one that does not fit a list of labels and values") {
    Maker maker;
    const Lines fits = maker.roles(document_of("| Day | Cost |\n| --- | --- |\n| Monday | Free |"));
    CHECK(fits == Lines{"Document", "H1", "Span", "Table", "TR", "TH", "Span", "TH", "Span", "TR", "TD",
                        "Span", "TD", "Span"});
    const Lines wide = maker.roles(document_of(
        "| What | Who it is for | How much it costs | Telephone | Where |\n| --- | --- | --- | --- | --- |\n"
        "| Swimming | Children who use a wheelchair | \u00A34.50 | 01632 960 123 | Leisure centre |"));
    CHECK(count_of(wide, "Table") == 0);
    CHECK(count_of(wide, "Lbl") == 5);
}

TEST_CASE("links say their words and lead to whole addresses or to places on the pages") {
    Maker maker;
    const EditionDocument document = document_of(
        "## Fees\n\nSee [the form](https://example.org/a(b)?x=\u00E9), [fees](#h-fees), "
        "[nothing](#h-nowhere).");
    const std::string bytes = maker.make(document);
    CHECK(test::pdf_ua_problems(bytes) == Lines{});
    const test::PdfOutline outline = test::pdf_outline(bytes);
    CHECK(outline.links == 2);
    CHECK(outline.addresses == Lines{"https://example.org/a(b)?x=%C3%A9"});
}

TEST_CASE("a picture has its words, and one that cannot be read is told in words") {
    Maker maker;
    const std::string bytes = maker.make(
        document_of("![A ramp](images/door.png)\n\n![Lost](images/broken.png) ![Gone](images/no.png)"));
    CHECK(test::pdf_ua_problems(bytes) == Lines{});
    CHECK(test::pdf_outline(bytes).alternatives == Lines{"A ramp"});
}

TEST_CASE("a document of more than five pages has contents, a shorter one none") {
    Maker maker;
    const std::string section = "## Section\n\n" + repeated("Some words of a long paragraph. ", 60) + "\n\n";
    const std::string bytes = maker.make(document_of(repeated(section, 8)), 24);
    CHECK(test::pdf_ua_problems(bytes) == Lines{});
    const test::PdfOutline outline = test::pdf_outline(bytes);
    CHECK(outline.pages > 5);
    CHECK(count_of(outline.roles, "TOCI") == 8);
    CHECK(outline.links == 8);
    CHECK(count_of(maker.roles(document_of(section)), "TOC") == 0);
}

TEST_CASE("the same document gives the same bytes, on whatever thread") {
    Maker maker;
    const EditionDocument document = document_of(
        "## One\n\nWords, *more* words, \u0639\u0631\u0628\u064A and \u2713.\n\n- [a](https://a.example)");
    const std::string first = maker.make(document);
    maker.site().look([&](const PageContext& context) {
        std::vector<std::string> made(8);
        parallel_for(made.size(), 4, [&](std::size_t index) {
            auto bytes = pdf_edition(document, 18, maker.fonts(), context.phrases, read_any_picture);
            if (bytes) made[index] = std::move(bytes).value();
        });
        for (const std::string& bytes : made) CHECK(bytes == first);
    });
    CHECK(first.find("CreationDate") == std::string::npos);
}

TEST_CASE("documents in more scripts than cairo keeps fonts open for may be made at once") {
    const Lines scripts{"\u0645\u062F\u0631\u0633\u0629",
                        "\u0938\u094D\u0915\u0942\u0932",
                        "\u0A2E\u0A26\u0A26",
                        "\u0AAE\u0AA6\u0AA6",
                        "\u09B8\u09CD\u0995\u09C1\u09B2",
                        "\u0B89\u0BA4\u0BB5\u0BBF",
                        "\u0C38\u0C39\u0C3E\u0C2F\u0C02",
                        "\u0D38\u0D39\u0D3E\u0D2F\u0D02",
                        "\u0CB8\u0CB9\u0CBE\u0CAF",
                        "\u05E2\u05D6\u05E8\u05D4",
                        "\u12A5\u122D\u12F3\u1273",
                        "\u0E42\u0E23\u0E07",
                        "\u10E1\u10D9\u10DD\u10DA\u10D0",
                        "\u0534\u057A\u0580\u0578\u0581"};
    Maker maker;
    std::vector<EditionDocument> documents;
    for (std::size_t number = 0; number < 60; ++number) {
        const std::string& script = scripts[number % scripts.size()];
        const std::string& other = scripts[(number * 5 + 3) % scripts.size()];
        documents.push_back(document_of("## " + script + "\n\n" + other + " **" + script + "**"));
    }
    const auto made_on = [&](std::size_t jobs) {
        std::vector<std::string> made(documents.size());
        maker.site().look([&](const PageContext& context) {
            parallel_for(made.size(), jobs, [&](std::size_t index) {
                auto bytes =
                    pdf_edition(documents[index], 18, maker.fonts(), context.phrases, read_any_picture);
                if (bytes) made[index] = std::move(bytes).value();
            });
        });
        return made;
    };
    const std::vector<std::string> made = made_on(8);
    CHECK(std::find(made.begin(), made.end(), std::string()) == made.end());
    CHECK(made == made_on(1));
}

TEST_CASE("hostile documents make good PDFs") {
    Maker maker;
    const std::string deep = repeated("> ", 40) + "deep";
    std::string lists;
    for (std::size_t level = 0; level < 30; ++level) lists += std::string(level * 2, ' ') + "- level\n";
    for (const std::string& markdown :
         {std::string(), deep, lists, std::string("- \n-\n- a\n"), std::string("|a|b|\n|-|-|\n|||\n"),
          std::string("/Private << /MCID 0 >> BDC (x) \\( EMC"), repeated("x", 3000),
          repeated("https://example.org/", 200),
          std::string("\xF0\x93\x80\x80 \xF0\x9F\x98\x80 \xE2\x80\xAE rtl"), std::string("***\n\n---\n\n***"),
          std::string("[](https://example.org) ![](x.png)"),
          std::string("\xD8\xB9\xD8\xB1 [link \xD8\xB9](https://example.org/\xD8\xB9) 01632 960 123")}) {
        INFO(markdown.substr(0, 60));
        CHECK(test::pdf_ua_problems(maker.make(document_of(markdown))) == Lines{});
    }
}

TEST_CASE("a site from right to left has its pages mirrored, and says so") {
    Maker maker;
    EditionDocument document =
        document_of("- \u0646\u0642\u0637\u0629\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> \u0646\u0635");
    document.right_to_left = true;
    document.language = "ar";
    CHECK(test::pdf_ua_problems(maker.make(document)) == Lines{});
}

TEST_CASE("200 generated documents are good PDFs at both sizes") {
    Maker maker;
    maker.site().look([&](const PageContext& context) {
        for (std::size_t number = 0; number < 200; ++number) {
            const EditionDocument document = test::generated_document(number);
            auto made = pdf_edition(document, number % 2 == 0 ? 18 : 24, maker.fonts(), context.phrases,
                                    read_any_picture);
            REQUIRE(made);
            INFO("document " << number);
            CHECK(test::pdf_ua_problems(*made) == Lines{});
        }
    });
}
