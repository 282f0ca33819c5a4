#include "text/search_fold.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

TEST_CASE("English text folds to lower-case words with one space between") {
    CHECK(search_fold("  Short-break CLUBS, 9 to 5!  ") == "short break clubs 9 to 5");
    CHECK(search_fold("").empty());
    CHECK(search_fold(" -- ... ").empty());
    CHECK(search_fold("__proto__") == "proto");
}

TEST_CASE("apostrophes join, and a possessive goes, curly or straight") {
    CHECK(search_fold("The child's, the children\u2019s and the boys' don't") ==
          "the child the children and the boys dont");
    CHECK(search_fold("rock`n'roll's") == "rocknroll");
    CHECK(search_fold("it's4") == "its4");
    CHECK(search_fold("caf\u00e9\u2019s") == "cafe");
    CHECK(search_fold("'s").empty());
}

TEST_CASE("an ampersand is a word") {
    CHECK(search_fold("Speech&Language") == "speech and language");
    CHECK(search_fold("R\uFF06D caf\u00e9") == "r and d cafe");
}

TEST_CASE("signs of print part words whether the rest is ASCII or not") {
    CHECK(search_fold("one\u2013two\u2014three \u00a35") == "one two three 5");
    CHECK(search_fold("\u00e9\u2013\u00e8\u2026\u00a0\u00ea") == "e e e");
}

TEST_CASE("accents, ligatures and letters that people spell out") {
    CHECK(search_fold("\u0174yl \u0141\u00f3d\u017a Stra\u00dfe \u00c6sir") == "wyl lodz strasse aesir");
    CHECK(search_fold("\ufb01ne \u2460 \u00bd") == "fine 1 1 2");
    CHECK(search_fold("\u0130stanbul \u0131") == "istanbul i");
    CHECK(search_fold("PECS\u2122 \u2121") == "pecs tel");
    CHECK(search_fold("\uff26\uff55\uff4c\uff4c") == "full");
}

TEST_CASE("vowel signs that Arabic and Hebrew may leave out go; those of other scripts stay") {
    CHECK(search_fold("\u0648\u064e\u0642\u0641") == "\u0648\u0642\u0641");
    CHECK(search_fold("\u05e9\u05c1\u05dc\u05d5\u05dd") == "\u05e9\u05dc\u05d5\u05dd");
    CHECK(search_fold("\u0939\u093f\u0928\u094d\u0926\u0940") == "\u0939\u093f\u0928\u094d\u0926\u0940");
}

TEST_CASE("what nobody sees goes, and emoji part words") {
    CHECK(search_fold("soft\u00adhyphen zero\u200bwidth") == "softhyphen zerowidth");
    CHECK(search_fold("swim\U0001F3CAclub") == "swim club");
}

TEST_CASE("each sign of a script without spaces is a word of its own") {
    CHECK(search_fold("\u6e38\u6cf3 club\u8bed") == "\u6e38 \u6cf3 club \u8bed");
    CHECK(search_fold("\uff76\uff9e") == "\u30ac");
    CHECK(search_fold("\ud55c\uad6d") == "\ud55c\uad6d");
}

TEST_CASE("bad bytes are spaces") {
    CHECK(search_fold("a\xFF\xE2\x82 b\xC3") == "a b");
}

TEST_CASE("folding may be appended to what is there") {
    std::string out = "before ";
    append_search_fold(out, " The End ");
    CHECK(out == "before the end");
}
