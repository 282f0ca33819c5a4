#include "search/stop_words.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "search/settings.hpp"

using handrail::lunr::english_stop_words;
using handrail::lunr::StopWords;

TEST_CASE("lunr's list has 119 words in ascending order") {
    const auto words = english_stop_words();
    CHECK(words.size() == 119);
    CHECK(std::is_sorted(words.begin(), words.end()));
}

TEST_CASE("only the exact word is a stop word") {
    const StopWords words(english_stop_words());
    CHECK(words.contains("the"));
    CHECK_FALSE(words.contains("the."));
    CHECK_FALSE(words.contains(""));
    CHECK_FALSE(words.contains("swimming"));
}

TEST_CASE("a list of one's own need not be sorted") {
    const std::vector<std::string> own{"y", "a", "mae"};
    CHECK(StopWords(own).contains("a"));
    CHECK_FALSE(StopWords(own).contains("the"));
}

TEST_CASE("__proto__ never is a stop word, because lunr cannot store it") {
    const std::vector<std::string> own{"__proto__"};
    CHECK_FALSE(StopWords(own).contains("__proto__"));
}
