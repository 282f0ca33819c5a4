#include "text/unicode.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace handrail;

TEST_CASE("ASCII is told from the rest wherever the other byte stands") {
    CHECK(is_ascii(""));
    CHECK(is_ascii("plain text of more than eight bytes"));
    CHECK_FALSE(is_ascii("\u00e9"));
    CHECK_FALSE(is_ascii("plain text of more than eight bytes\u00e9"));
    CHECK_FALSE(is_ascii("\u00e9plain text of more than eight bytes"));
}

TEST_CASE("UTF-8 and UTF-16 turn into each other") {
    CHECK(to_utf16("a\u00e9\u20ac\U0001F600") == u"a\u00e9\u20ac\U0001F600");
    CHECK(to_utf8(u"a\u00e9\u20ac\U0001F600") == "a\u00e9\u20ac\U0001F600");
    CHECK(to_utf16("").empty());
    CHECK(to_utf8(u"").empty());
}

TEST_CASE("what is not well formed becomes U+FFFD") {
    CHECK(to_utf16("a\xFF\xE2\x82z") == u"a\uFFFD\uFFFDz");
    const char16_t lone[] = {u'a', 0xD800, u'b', 0};
    CHECK(to_utf8(lone) == "a\uFFFDb");
    CHECK(lower_case("A\xFF\u00c9") == "a\uFFFD\u00e9");
    CHECK(fold_diacritics("A\xFF\u00c9") == "A\uFFFDE");
}

TEST_CASE("lower case is JavaScript's") {
    CHECK(lower_case("SWIM Club 9") == "swim club 9");
    CHECK(lower_case("\u00c9T\u00c9 \u0174YL") == "\u00e9t\u00e9 \u0175yl");
    CHECK(lower_case("\u0130I") == "i\u0307i");
    CHECK(lower_case("STRA\u1E9EE") == "stra\u00dfe");
    CHECK(lower_case("\U00010400") == "\U00010428");
}

TEST_CASE("a capital sigma is final at the end of a word only") {
    CHECK(lower_case("\u039F\u03A3 \u03A3\u039F.\u03A3") == "\u03BF\u03C2 \u03C3\u03BF.\u03C2");
}

TEST_CASE("capitals of Unicode 16 and 17 have small letters") {
    CHECK(lower_case("\u1c89\ua7cb\ua7dc") == "\u1c8a\u0264\u019b");
    CHECK(lower_case("\U00010D50 \U00010D65 \U00016EA0 \U00016EB8") ==
          "\U00010D70 \U00010D85 \U00016EBB \U00016ED3");
}

TEST_CASE("diacritics are folded, and case stays") {
    CHECK(fold_diacritics("plain") == "plain");
    CHECK(fold_diacritics("\u0174yl caf\u00e9 \u0141\u00f3d\u017a") == "Wyl cafe Lodz");
    CHECK(fold_diacritics("cafe\u0301") == "cafe");
    CHECK(fold_diacritics("Stra\u00dfe \u00c6r\u00f8 \ufb01nance") == "Strasse AEro finance");
}

TEST_CASE("Arabic vowel signs are folded, so that Urdu is found with and without them") {
    CHECK(fold_diacritics("\u0627\u064f\u0631\u062f\u064f\u0648") == "\u0627\u0631\u062f\u0648");
    CHECK(fold_diacritics("\u0622") == "\u0627");
}

TEST_CASE("vowels of other scripts and composed letters stay") {
    CHECK(fold_diacritics("\u0939\u093f\u0928\u094d\u0926\u0940") == "\u0939\u093f\u0928\u094d\u0926\u0940");
    CHECK(fold_diacritics("\ud55c\uae00 \u304c") == "\ud55c\uae00 \u304c");
}

TEST_CASE("the tables that scripts are given are in order") {
    const auto marks = dropped_mark_ranges();
    CHECK(std::is_sorted(marks.begin(), marks.end(), [](auto a, auto b) { return a.last < b.first; }));
    CHECK(std::all_of(marks.begin(), marks.end(), [](auto range) { return range.first <= range.last; }));
    const auto letters = folded_letters();
    CHECK(std::is_sorted(letters.begin(), letters.end(), [](auto a, auto b) { return a.letter < b.letter; }));
}

TEST_CASE("a sign is known by its name in Unicode, a letter or mark of punctuation by none") {
    CHECK(sign_name(U'\U0001F44D') == "thumbs up sign");
    CHECK(sign_name(U'\u2192') == "rightwards arrow");
    for (const char32_t other : {U'a', U'7', U'.', U'\u0639', U'\u0301', U'\uE000'})
        CHECK(sign_name(other).empty());
}

TEST_CASE("a text runs the way of its first letter") {
    CHECK(text_direction("12 (\u0639\u0631\u0628\u064a) words") == TextDirection::right_to_left);
    CHECK(text_direction("words \u0639\u0631\u0628\u064a") == TextDirection::left_to_right);
    CHECK(text_direction("01632 960 123") == TextDirection::neutral);
    CHECK(text_direction("\xFF\u05D0") == TextDirection::right_to_left);
}
