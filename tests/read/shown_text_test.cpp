#include "read/shown_text.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

TEST_CASE("a text is shown on one line") {
    CHECK(shown_text("a\nb\tc\r\nd") == "a b c  d");
}

TEST_CASE("a long text is cut between characters") {
    std::string text;
    for (int i = 0; i < 60; ++i) text += "\u20AC";
    CHECK(shown_text(text) == text);
    CHECK(shown_text(text + "x") == text + "...");
}

TEST_CASE("invisible characters are shown by name") {
    CHECK(shown_text("a\u202Eb\x07") == "a<U+202E>b<U+0007>");
    CHECK(shown_text("caf\u00E9 \U0001F600") == "caf\u00E9 \U0001F600");
}
