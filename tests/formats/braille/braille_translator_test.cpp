#include "formats/braille/braille_translator.hpp"

#include <cstdlib>

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

BrailleTranslator translator(int grade) {
    auto opened = BrailleTranslator::open(grade, "[in another script]");
    REQUIRE(opened);
    return std::move(opened).value();
}

std::string cells(int grade, std::string_view text) {
    return translator(grade).translate(text).cells;
}

}  // namespace

TEST_CASE("grade 2 contracts what grade 1 spells out") {
    CHECK(cells(1, "You can ask for help with talking.") == ",YOU CAN ASK FOR HELP WITH TALKING4");
    CHECK(cells(2, "You can ask for help with talking.") == ",Y C ASK = HELP ) TALK+4");
}

TEST_CASE("every cell is one byte of ASCII Braille, whatever the text") {
    std::string every;
    for (char letter = ' '; letter <= '~'; ++letter) (every += letter) += ' ';
    every += " £5 50% é ñ ß ½ ° € • … “q” ‘q’ – — × ÷ ✓ ☎ 你好 مرحبا \xF0\x9F\x98\x80";
    for (const int grade : {1, 2}) {
        for (const char cell : cells(grade, every)) {
            INFO(cell);
            CHECK(cell >= 0x20);
            CHECK(cell <= 0x5F);
        }
    }
}

TEST_CASE("a phone number and a postcode are one word: numeric spaces join their groups") {
    CHECK(cells(2, "01632 960 101") == "#JAFCB\"IFJ\"AJA");
    CHECK(cells(2, "01632\u00A0960\u00A0101") == "#JAFCB\"IFJ\"AJA");
    CHECK(cells(1, "LE15\u00A06HP").find(' ') == std::string::npos);
}

TEST_CASE("no blank cell stands at an end or beside another") {
    CHECK(cells(1, "  a \n\t b\u2003 \u200Bc ") == "A B C");
    CHECK(cells(1, "\u200B \u00AD").empty());
    CHECK(translator(2).translate("").empty());
}

TEST_CASE("what print only shows is left out: soft hyphens and marks of direction") {
    CHECK(cells(1, "thera\u00ADpy \u202Anow\u202C") == "THERAPY NOW");
}

TEST_CASE("a letter without a sign loses its accent rather than becoming a number") {
    CHECK(cells(1, "\u017Cona") == "ZONA");
    CHECK(cells(1, "caf\u00E9") == "CAF^/E");
}

TEST_CASE("words in a script that has no signs are named once") {
    const std::string note = cells(1, "[in another script]");
    CHECK(cells(1, "Hello: \u0645\u0631\u062D\u0628\u0627 \u0628\u0643, yes") == ",HELLO3 " + note + "1 YES");
    // The first letter of this word looks like one that has a sign.
    CHECK(cells(1, "\u0407\u0436\u0430\u043A 124") == note + " #ABD");
}

TEST_CASE("text comes back from Braille as it went in") {
    const char* lines[] = {"Speech and language therapy",
                           "Phone 01632 960 101 on Monday to Friday, 9am to 5pm.",
                           "It is for people aged 5 to 11.",
                           "It costs \u00A34.50 a session.",
                           "Reviewed on 3 October 2026 (every 6 months).",
                           "1 High Street, Oakham, LE15 6HP"};
    for (const int grade : {1, 2}) {
        const BrailleTranslator braille = translator(grade);
        for (const char* line : lines) CHECK(braille.back_translate(braille.translate(line).cells) == line);
    }
}

TEST_CASE("an address keeps its parts and says where it may be broken") {
    const BrailleText text = translator(2).translate("See https://www.example.org/support/families/send");
    CHECK(text.cells == ",SEE HTTPS3_/_/WWW4EXAMPLE4ORG_/SUPPORT_/FAMILIES_/S5D");
    std::vector<std::string> parts;
    for (const BrailleBreak& one : text.breaks) {
        CHECK(one.sign == '"');
        if (one.good) parts.push_back(text.cells.substr(one.at, 4));
    }
    CHECK(parts == std::vector<std::string>{"WWW4", "EXAM", "ORG_", "SUPP", "FAMI", "S5D"});
}
