#include "formats/braille/braille_document.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "formats/blocks.hpp"
#include "support/approved_site.hpp"

using namespace handrail;

namespace {

constexpr EntryRef talking{EntryKind::service, 1};

using Page = std::vector<std::string>;

std::vector<Page> split_pages(const std::string& brf) {
    std::vector<Page> pages(1);
    for (std::size_t at = 0; at < brf.size();) {
        const std::size_t end = brf.find("\r\n", at);
        pages.back().push_back(brf.substr(at, end - at));
        at = end + 2;
        if (at < brf.size() && brf[at] == '\f') {
            pages.emplace_back();
            ++at;
        }
    }
    return pages;
}

BrailleTranslator open(int grade) {
    auto translator = BrailleTranslator::open(grade, "[in another script]");
    REQUIRE(translator);
    return std::move(translator).value();
}

std::string braille(const std::function<EditionDocument(const PageContext&)>& make,
                    const BrailleFormat& format, const std::optional<Date>& proof_read = {}) {
    std::string brf;
    test::ApprovedSite site;
    site.look([&](const PageContext& context) {
        brf = braille_document(make(context), proof_read, format, open(format.grade), context.phrases);
    });
    return brf;
}

std::string braille(const BrailleFormat& format, const std::optional<Date>& proof_read = {}) {
    return braille([](const PageContext& context) { return make_edition_document(context, talking); }, format,
                   proof_read);
}

std::string joined(const Page& page) {
    std::string all;
    for (const std::string& line : page) {
        const std::size_t begin = line.find_first_not_of(' ');
        if (begin != std::string::npos) all += (all.empty() ? "" : " ") + line.substr(begin);
    }
    return all;
}

}  // namespace

TEST_CASE("every page of every size keeps to its lines and cells, and has its number") {
    for (const BrailleFormat& format : {BrailleFormat{2, 40, 25}, {1, 40, 25}, {2, 20, 10}, {1, 60, 40}}) {
        const std::vector<Page> pages = split_pages(braille(format));
        REQUIRE(pages.size() >= 2);
        int number = 0;
        for (const Page& page : pages) {
            CHECK(page.size() <= format.lines);
            const std::string digits = "#" + std::string(1, static_cast<char>('A' + number++ % 10));
            if (number < 10) CHECK(page.front().substr(page.front().size() - 2) == digits);
            CHECK(page.front().size() == format.cells);
            for (const std::string& line : page) {
                CHECK(line.size() <= format.cells);
                CHECK(line.find_first_not_of(
                          " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_") ==
                      std::string::npos);
            }
        }
    }
}

TEST_CASE("the title page names title, grade, size, pages and day, and that nobody has proof-read it") {
    const BrailleTranslator translator = open(1);
    const auto says = [&](const Page& page, const std::string& print) {
        return joined(page).find(translator.translate(print).cells) != std::string::npos;
    };
    const std::vector<Page> pages = split_pages(braille({1, 40, 25}));
    const Page& title = pages.front();
    CHECK(says(title, "Talking together"));
    CHECK(says(title, "Help in Exampleshire"));
    CHECK(says(title, "Unified English Braille, uncontracted (grade 1)"));
    CHECK(says(title, "40 cells a line, 25 lines a page"));
    CHECK(says(title, std::to_string(pages.size()) + " Braille pages"));
    CHECK(says(title, "Facts checked on:"));
    CHECK(says(title, "Machine translated, not proof-read."));
    const std::vector<Page> checked =
        split_pages(braille({1, 40, 25}, Date{std::chrono::year(2026) / 10 / 1}));
    CHECK(says(checked.front(), "proof-read on 1 October 2026."));
}

TEST_CASE("the text begins on a page of its own, under the running title") {
    const std::vector<Page> pages = split_pages(braille({1, 40, 25}));
    CHECK(pages[1][0] == ",TALKING TOGETHER                     #B");
    CHECK(pages[1][1] == "           ,TALKING TOGETHER");
    CHECK(pages[1][2].empty());
}

TEST_CASE("headings that follow each other become one, so that none stands without text") {
    const auto make = [](const PageContext&) {
        EditionDocument document;
        document.title = "A";
        document.body.blocks = {heading_block(1, "A"), paragraph_block("b"), heading_block(2, "C"),
                                heading_block(3, "D"), paragraph_block("e")};
        return document;
    };
    const std::vector<Page> pages = split_pages(braille(make, {1, 40, 25}));
    CHECK(pages[1][5] == "    ,C3 ,D");
    CHECK(pages[1][6] == "  E");
}

TEST_CASE("a page never ends with a heading or a blank line") {
    const BrailleTranslator translator = open(2);
    std::vector<std::string> headings;
    for (const char* heading : {"Key facts", "How to get it", "Getting there and access",
                                "If you are not happy", "About this page", "What happens"}) {
        headings.push_back(translator.translate(heading).cells);
    }
    bool seen = false;
    // From a size on that holds the title page, whose lines are set in the middle as headings are.
    for (std::size_t lines = 20; lines <= 40; ++lines) {
        for (const Page& page : split_pages(braille({2, 40, lines}))) {
            REQUIRE_FALSE(page.back().empty());
            const auto is_heading = [&](const std::string& line) {
                const std::size_t begin = line.find_first_not_of(' ');
                return begin != std::string::npos &&
                       std::find(headings.begin(), headings.end(), line.substr(begin)) != headings.end();
            };
            seen = seen || std::any_of(page.begin(), page.end(), is_heading);
            CHECK_FALSE(is_heading(page.back()));
        }
    }
    CHECK(seen);
}

TEST_CASE("the same document gives the same bytes") {
    CHECK(braille({2, 40, 25}) == braille({2, 40, 25}));
}
