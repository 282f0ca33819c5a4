#include "search/vocabulary.hpp"

#include <catch2/catch.hpp>

using namespace handrail::lunr;

TEST_CASE("tokens with the same stem are one term, numbered when first seen") {
    Vocabulary vocabulary{Settings{}};
    CHECK(vocabulary.term_of("pool") == 0U);
    CHECK(vocabulary.term_of("swimming") == 1U);
    CHECK(vocabulary.term_of("swims") == 1U);
    CHECK(vocabulary.term_of("pool") == 0U);
    CHECK(vocabulary.terms().size() == 2);
    CHECK(vocabulary.terms()[1] == "swim");
}

TEST_CASE("stop words are no terms, however often they come") {
    Vocabulary vocabulary{Settings{}};
    CHECK_FALSE(vocabulary.term_of("the"));
    CHECK_FALSE(vocabulary.term_of("the"));
    CHECK(vocabulary.terms().size() == 0);
}
