#include "text/whole_piece.hpp"

#include <string>

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

/// The text with its pieces in brackets.
std::string bracketed(std::string_view text) {
    std::string out;
    std::size_t done = 0;
    for (WholePiece piece = next_whole_piece(text, 0); piece.length > 0;
         piece = next_whole_piece(text, done)) {
        out.append(text, done, piece.begin - done)
            .append("[")
            .append(text, piece.begin, piece.length)
            .append("]");
        done = piece.begin + piece.length;
    }
    return out.append(text.substr(done));
}

}  // namespace

TEST_CASE("dates, phone numbers, postcodes and times are kept whole") {
    CHECK(bracketed("Checked on 1 October 2026.") == "Checked on [1 October 2026].");
    CHECK(bracketed("1st May, or in May 2027") == "[1st May], or in [May 2027]");
    CHECK(bracketed("Phone 01632 960 000 or +44 1632 960001.") ==
          "Phone [01632 960 000] or [+44 1632 960001].");
    CHECK(bracketed("Childline: 0800 1111") == "Childline: [0800 1111]");
    CHECK(bracketed("Oakham LE15 6HP, London EC1A 1BB") == "Oakham [LE15 6HP], London [EC1A 1BB]");
    CHECK(bracketed("9:30 am to 5 pm") == "[9:30 am] to [5 pm]");
    CHECK(bracketed("3 Sept, 4 Feb 2027, '5 Dec'") == "[3 Sept], [4 Feb 2027], '[5 Dec]'");
}

TEST_CASE("what only looks like such a piece is left alone") {
    for (const char* text :
         {"You may go", "May", "9am to 5pm", "01632960000", "in 2024 12 of 20", "A4 paper", "1 Mayfair Road",
          "0 to 19 years", "LE15 6HPX", "Room B1 2nd floor", "12 marches", "5 pmx", "", "7", "+", "E1",
          "caf\xC3\xA9"
          "01632 960 000"}) {
        CHECK(bracketed(text) == text);
    }
}

TEST_CASE("a phone number does not take along what follows it") {
    CHECK(bracketed("01632 960123 9am to 5pm") == "[01632 960123] 9am to 5pm");
    CHECK(bracketed("01632 960 123 10:30am") == "[01632 960 123] 10:30am");
    CHECK(bracketed("+44 1632 960456 10:30") == "[+44 1632 960456] 10:30");
    CHECK(bracketed("0800 1111 9.30am") == "[0800 1111] 9.30am");
    CHECK(bracketed("0800 1111 14 January") == "[0800 1111] [14 January]");
    CHECK(bracketed("01632 960 123 01632 960 456") == "[01632 960 123] [01632 960 456]");
    CHECK(bracketed("01632 960 123. 24 hours") == "[01632 960 123]. 24 hours");
}

TEST_CASE("a text that ends in the middle of a piece is read to its end") {
    const std::string text = "On 1 May 2026 at LE15 6HP, 9:30 am, 01632 960 000";
    for (std::size_t length = 0; length <= text.size(); ++length) {
        const std::string cut = bracketed(text.substr(0, length));
        CHECK(cut.size() >= length);
    }
}

TEST_CASE("a piece is not looked for in the middle of a word") {
    CHECK(next_whole_piece("x1 pm", 1).length == 0);
    CHECK(next_whole_piece("x 1 pm", 2).begin == 2);
}
