#include "formats/braille/braille_pages.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

BrailleBlock paragraph(std::string cells) {
    return {{std::move(cells), {}}, {3, 1}, false, false, false};
}
BrailleBlock heading(std::string cells) {
    return {{std::move(cells), {}}, {5, 5}, true, false, true};
}

/// So many paragraphs of one line each.
std::vector<BrailleBlock> filler(std::size_t count) {
    return std::vector<BrailleBlock>(count, paragraph("TEXT"));
}

std::vector<BraillePage> pages_of(std::vector<BrailleBlock> blocks, BraillePageSize size = {20, 10}) {
    return braille_pages(blocks, size, {"TITLE", {}}, 2);
}

void append(std::vector<BrailleBlock>& all, std::vector<BrailleBlock> more) {
    all.insert(all.end(), more.begin(), more.end());
}

}  // namespace

TEST_CASE("numbers are the numeric sign and letters") {
    CHECK(braille_number(1) == "#A");
    CHECK(braille_number(250) == "#BEJ");
}

TEST_CASE("every page begins with the title at the left and its number at the right edge") {
    const auto pages = pages_of(filler(20));
    REQUIRE(pages.size() == 3);
    CHECK(pages[0].front() == "TITLE             #B");
    CHECK(pages[1].front() == "TITLE             #C");
    CHECK(pages[2].front() == "TITLE             #D");
    for (const BraillePage& page : pages) CHECK(page.size() <= 10);
}

TEST_CASE("a long running title is cut at a word, three blank cells before the number") {
    const auto pages = braille_pages(filler(1), {20, 10}, {"SPEECH AND LANGUAGE", {}}, 12);
    CHECK(pages[0].front() == "SPEECH AND       #AB");
    const auto exact = braille_pages(filler(1), {20, 10}, {"SPEECH AND ABCD", {}}, 2);
    CHECK(exact[0].front() == "SPEECH AND ABCD   #B");
    const auto one_word = braille_pages(filler(1), {20, 10}, {"ABCDEFGHIJKLMNOPQRST", {}}, 2);
    CHECK(one_word[0].front() == "ABCDEFGHIJKLMNO   #B");
    const auto capital = braille_pages(filler(1), {20, 10}, {"ABCDEFGHIJKLMN,OPQRST", {}}, 2);
    CHECK(capital[0].front() == "ABCDEFGHIJKLMN    #B");
}

TEST_CASE("a heading is set off by a blank line, but not at the top of a page") {
    std::vector<BrailleBlock> blocks{heading("ONE"), paragraph("TEXT"), heading("TWO"), paragraph("TEXT")};
    CHECK(pages_of(blocks).front() ==
          BraillePage{"TITLE             #B", "    ONE", "  TEXT", "", "    TWO", "  TEXT"});
}

TEST_CASE("a heading never ends a page: two lines of what follows stay with it") {
    // The information line, six lines of text, a blank line and the heading leave one line, and the paragraph
    // has two.
    std::vector<BrailleBlock> blocks = filler(6);
    append(blocks, {heading("HEADING"), paragraph("A LONGER TEXT THAT NEEDS TWO LINES")});
    const auto pages = pages_of(blocks);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].back() == "  TEXT");
    CHECK(pages[1][1] == "    HEADING");
}

TEST_CASE("a heading may end with the one line that its section has") {
    std::vector<BrailleBlock> blocks = filler(6);
    append(blocks, {heading("HEADING"), paragraph("TEXT")});
    CHECK(pages_of(blocks).size() == 1);
}

TEST_CASE("headings that follow each other stay together with the text below them") {
    std::vector<BrailleBlock> blocks = filler(4);
    append(blocks, {heading("ONE"), heading("TWO"), paragraph("A LONGER TEXT THAT NEEDS TWO LINES")});
    const auto pages = pages_of(blocks);
    REQUIRE(pages.size() == 2);
    CHECK(pages[1][1] == "    ONE");
}

TEST_CASE("headings longer than a page are set all the same") {
    std::vector<BrailleBlock> blocks(30, heading("HEADING"));
    const auto pages = pages_of(blocks);
    std::size_t lines = 0;
    for (const BraillePage& page : pages) {
        CHECK(page.size() <= 10);
        for (const std::string& line : page) lines += line == "    HEADING" ? 1 : 0;
    }
    CHECK(lines == 30);
}

TEST_CASE("a page never ends with a blank line") {
    std::vector<BrailleBlock> blocks = filler(8);
    append(blocks, {{{"AFTER", {}}, {1, 1}, true, true, false}, paragraph("TEXT")});
    for (const BraillePage& page : pages_of(blocks)) CHECK(!page.back().empty());
}

TEST_CASE("lines end with CR LF and a form feed stands between pages, not after the last") {
    CHECK(brf_bytes({{"A", "", "B"}, {"C"}}) == "A\r\n\r\nB\r\n\fC\r\n");
}
