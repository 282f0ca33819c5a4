#include "formats/braille/braille_lines.hpp"

#include <catch2/catch.hpp>

#include "formats/braille/braille_translator.hpp"

using namespace handrail;

namespace {

using Lines = std::vector<std::string>;

BrailleText braille(std::string_view print, int grade = 1) {
    auto opened = BrailleTranslator::open(grade, "?");
    REQUIRE(opened);
    return opened->translate(print);
}

}  // namespace

TEST_CASE("a paragraph starts in cell 3 and runs over to cell 1") {
    CHECK(braille_lines(braille("one two three four five six"), {3, 1}, 20) ==
          Lines{"  ONE TWO THREE FOUR", "FIVE SIX"});
}

TEST_CASE("an item of a list starts in cell 1 and runs over to cell 3") {
    CHECK(braille_lines(braille("one two three four five six"), {1, 3}, 20) ==
          Lines{"ONE TWO THREE FOUR", "  FIVE SIX"});
}

TEST_CASE("centred lines stand in the middle") {
    CHECK(braille_lines(braille("talking"), {1, 1, true}, 20) == Lines{"      TALKING"});
}

TEST_CASE("cells at the right margin stay free") {
    BrailleShape shape{1, 1, true, 6};
    for (const std::string& line : braille_lines(braille("one two three four five"), shape, 20))
        CHECK(line.size() <= 17);
}

TEST_CASE("a line may be filled to its last cell") {
    CHECK(braille_lines(braille("abcdefghij klmnopqrs tuv"), {1, 1}, 20) ==
          Lines{"ABCDEFGHIJ KLMNOPQRS", "TUV"});
}

TEST_CASE("a word moves to the next line whole") {
    CHECK(braille_lines(braille("a speech-and-language"), {1, 1}, 20) == Lines{"A", "SPEECH-AND-LANGUAGE"});
}

TEST_CASE("an address longer than a line is broken after a slash, dot or at sign, with dot 5") {
    CHECK(braille_lines(braille("see www.example.org/families/money/help"), {1, 3}, 20) ==
          Lines{"SEE", "  WWW4EXAMPLE4ORG_/\"", "  FAMILIES_/MONEY_/\"", "  HELP"});
    CHECK(braille_lines(braille("office.for.families@council.example.org"), {1, 1}, 20) ==
          Lines{"OFFICE4FOR4\"", "FAMILIES@ACOUNCIL4\"", "EXAMPLE4ORG"});
}

TEST_CASE("an address without a joint that fits is broken where it must be, with dot 5") {
    const Lines lines =
        braille_lines(braille("www.abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz.org"), {1, 1}, 20);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0] == "WWW4\"");
    CHECK(lines[1] == "ABCDEFGHIJKLMNOPQRS\"");
}

TEST_CASE("a word longer than a line breaks at its own hyphen, else with one") {
    CHECK(braille_lines(braille("mother-and-toddler-group-meeting"), {1, 1}, 20) ==
          Lines{"MOTHER-AND-TODDLER-", "GROUP-MEETING"});
    CHECK(braille_lines(braille("pneumonoultramicroscopic"), {1, 1}, 20) ==
          Lines{"PNEUMONOULTRAMICROS-", "COPIC"});
}

TEST_CASE("a break never parts a capital sign from its letter") {
    const BrailleText text = braille("AaBbCcDdEeFfGgHhIiJjKkLl");
    for (const std::string& line : braille_lines(text, {1, 1}, 20)) {
        INFO(line);
        CHECK(line.find(",-") == std::string::npos);
    }
}

TEST_CASE("no line is wider than the page, whatever is broken") {
    const std::string text = "A https://www.example.org/" + std::string(90, 'x') + "/y?z=1&q=2 B " +
                             std::string(70, 'W') + " 12345678901234567890123456789012345678901234567890";
    for (const int grade : {1, 2}) {
        for (std::size_t width = 20; width <= 60; ++width) {
            for (const BrailleShape& shape : {BrailleShape{3, 1}, {1, 3}, {5, 5}, {1, 1, true, 6}}) {
                for (const std::string& line : braille_lines(braille(text, grade), shape, width)) {
                    REQUIRE(line.size() <= width);
                    REQUIRE(line.back() != ' ');
                }
            }
        }
    }
}
