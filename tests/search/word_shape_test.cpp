#include "search/word_shape.hpp"

#include <catch2/catch.hpp>

using handrail::lunr::is_short_syllable;
using handrail::lunr::WordShape;
using namespace std::string_view_literals;

TEST_CASE("the measure counts pairs of vowels and consonants") {
    CHECK_FALSE(WordShape("tree"sv).measure_above_0());
    CHECK(WordShape("tree"sv).has_vowel());
    CHECK(WordShape("trouble"sv).measure_is_1());
    CHECK(WordShape("oats"sv).measure_is_1());
    CHECK_FALSE(WordShape("oats"sv).measure_above_1());
    CHECK(WordShape("private"sv).measure_above_1());
    CHECK_FALSE(WordShape("private"sv).measure_is_1());
}

TEST_CASE("y is a vowel behind a consonant and a consonant behind a vowel") {
    CHECK(WordShape("by"sv).has_vowel());
    CHECK_FALSE(WordShape("by"sv).measure_above_0());
    CHECK(WordShape("toy"sv).measure_above_0());
    CHECK_FALSE(WordShape("xyz1"sv).measure_above_1());
}

TEST_CASE("a short syllable is consonants, a vowel and a consonant other than w, x, y") {
    CHECK(is_short_syllable("hop"sv));
    CHECK(is_short_syllable("snap"sv));
    CHECK(is_short_syllable("crym"sv));
    CHECK_FALSE(is_short_syllable("how"sv));
    CHECK_FALSE(is_short_syllable("hoop"sv));
    CHECK_FALSE(is_short_syllable("oop"sv));
    CHECK_FALSE(is_short_syllable("op"sv));
    CHECK_FALSE(is_short_syllable("rehop"sv));
}
