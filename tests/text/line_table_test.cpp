#include "text/line_table.hpp"

#include <string>

#include <catch2/catch.hpp>

using namespace handrail;

TEST_CASE("columns count characters and lines end with LF or CRLF") {
    const std::string text = "a\u00E9b\r\n\U0001F600c\n\nd";
    const LineTable table(text);
    CHECK(table.position(text, 0) == Position{1, 1});
    CHECK(table.position(text, 3) == Position{1, 3});
    CHECK(table.position(text, text.find('c')) == Position{2, 2});
    CHECK(table.position(text, text.find('d')) == Position{4, 1});
    CHECK(table.position(text, text.size()) == Position{4, 2});
    CHECK(table.position(text, 9999) == Position{4, 2});
}

TEST_CASE("the table, the cursor and counting by hand agree at every byte, also inside long lines") {
    std::string text;
    for (int i = 0; i < 3000; ++i) text += i % 7 == 0 ? "\u20AC" : i % 1999 == 1998 ? "\n" : "x";
    text += std::string(9000, 'y') + "\u00E9z";
    const LineTable table(text);
    PositionCursor cursor(text);
    Position expected{1, 1};
    for (std::size_t at = 0; at < text.size(); ++at) {
        if ((static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) continue;
        REQUIRE(table.position(text, at) == expected);
        REQUIRE(cursor.to_offset(at) == expected);
        REQUIRE(table.offset(text, expected) == at);
        if (text[at] == '\n') {
            expected = {expected.line + 1, 1};
        } else {
            ++expected.column;
        }
    }
}

TEST_CASE("a place beyond the end of its line is the end of the line") {
    const std::string text = "ab\ncd";
    const LineTable table(text);
    CHECK(table.offset(text, {1, 99}) == 2);
    CHECK(table.offset(text, {2, 99}) == 5);
    CHECK(table.offset(text, {9, 1}) == 5);
    CHECK(table.offset(text, {0, 0}) == 0);
}

TEST_CASE("a cursor can start at another line, count characters and go back") {
    const std::string text = "\u00E9\u00E9\nx";
    PositionCursor cursor(text, 10);
    CHECK(cursor.to_character(3) == Position{11, 1});
    CHECK(cursor.offset() == 5);
    CHECK(cursor.to_character(1) == Position{10, 2});
    CHECK(cursor.offset() == 2);
    CHECK(cursor.to_character(99) == Position{11, 2});
}

TEST_CASE("a table of nothing answers") {
    CHECK(LineTable().position("", 0) == Position{1, 1});
    CHECK(LineTable("").position("", 5) == Position{1, 1});
}
