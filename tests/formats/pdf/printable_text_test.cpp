#include "formats/pdf/printable_text.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

/// As if the fonts held ASCII and the pound sign alone.
std::string shown(std::string_view text) {
    const auto can_draw = [](char32_t character) { return character < 0x7F || character == U'\u00A3'; };
    return printable_text(text, can_draw, "[words in another script]");
}

}  // namespace

TEST_CASE("what the fonts hold stays as it is") {
    CHECK(shown("It costs \u00A34 (a day).") == "It costs \u00A34 (a day).");
}

TEST_CASE("a sign that no font holds is told by its name, and is no empty box") {
    CHECK(shown("Yes \U0001F44D!") == "Yes (thumbs up sign)!");
    CHECK(shown("\U0001F600ok") == "(grinning face) ok");
    CHECK(shown("\U0001F44D\U0001F3FD") == "(thumbs up sign)");
}

TEST_CASE("a letter loses its accents if that helps") {
    CHECK(shown("Za\u017C\u00F3\u0142\u0107") == "Zazolc");
}

TEST_CASE("words of a script that no font holds are named once") {
    CHECK(shown("a \u13A0\u13A1 \u13A2 b") == "a [words in another script] b");
}

TEST_CASE("what nobody sees is left out, and control characters become spaces") {
    CHECK(shown("so\u00ADft\u200B\uFEFF \u202Ehidden\u202C") == "soft hidden");
    CHECK(shown("a\tb\x01"
                "c") == "a b c");
}
