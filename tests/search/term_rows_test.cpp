#include "search/term_rows.hpp"

#include <catch2/catch.hpp>

using handrail::lunr::TermRows;

TEST_CASE("a row counts its terms in ascending order") {
    TermRows rows(false);
    for (const std::uint32_t term : {7U, 3U, 7U}) rows.add(term, {});
    rows.end_row(true);
    const auto row = rows[0];
    REQUIRE(row.terms.size() == 2);
    CHECK(row.terms[0].term == 3);
    CHECK(row.terms[0].count == 1);
    CHECK(row.terms[1].term == 7);
    CHECK(row.terms[1].count == 2);
    CHECK(row.length == 3);
    CHECK(row.occurrences.empty());
}

TEST_CASE("rows do not mix, and empty ones are rows too") {
    TermRows rows(false);
    rows.add(1, {});
    rows.end_row(true);
    rows.end_row(false);
    rows.add(1, {});
    rows.end_row(false);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].has_places);
    CHECK(rows[1].terms.empty());
    CHECK(rows[1].length == 0);
    CHECK(rows[2].terms.size() == 1);
    CHECK(rows.all_terms().size() == 2);
}

TEST_CASE("places are kept by term, each term's in the order of the text") {
    TermRows rows(true);
    rows.add(9, {0, 4, 0});
    rows.end_row(true);
    rows.add(5, {0, 2, 0});
    rows.add(2, {3, 2, 1});
    rows.add(5, {6, 2, 3});
    rows.end_row(true);
    const auto row = rows[1];
    REQUIRE(row.occurrences.size() == 3);
    CHECK(row.occurrences[0].start == 3);
    CHECK(row.occurrences[1].start == 0);
    CHECK(row.occurrences[2].start == 6);
    CHECK(row.occurrences[2].index == 3);
}
