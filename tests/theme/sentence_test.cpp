#include "theme/sentence.hpp"

#include <catch2/catch.hpp>

using handrail::engine::sentence;

TEST_CASE("a sentence takes its values in order, and a value may hold the mark itself") {
    CHECK(sentence("\"$\" is not in $.", {"a$b", "c"}) == "\"a$b\" is not in c.");
    CHECK(sentence("no marks", {}) == "no marks");
    CHECK(sentence("$5", {}) == "$5");
}
