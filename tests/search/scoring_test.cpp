#include "search/scoring.hpp"

#include <limits>

#include <catch2/catch.hpp>

using namespace handrail::lunr;

namespace {

std::string rounded(double score) {
    std::string out;
    append_rounded(out, score);
    return out;
}

}  // namespace

TEST_CASE("scores are written with up to three decimals and no trailing zeros") {
    CHECK(rounded(0.3961) == "0.396");
    CHECK(rounded(12.5) == "12.5");
    CHECK(rounded(0.05) == "0.05");
    CHECK(rounded(18) == "18");
    CHECK(rounded(0) == "0");
    CHECK(rounded(0.0004) == "0");
    CHECK(rounded(100000) == "100000");
}

TEST_CASE("halves are rounded up, as Math.round does, below 0 too") {
    CHECK(rounded(0.0625) == "0.063");
    CHECK(rounded(-0.0625) == "-0.062");
    CHECK(rounded(-1.25) == "-1.25");
    CHECK(rounded(-0.0001) == "0");
}

TEST_CASE("huge scores are written as JavaScript writes numbers") {
    CHECK(rounded(1e17) == "100000000000000000");
    CHECK(rounded(1e30) == "1e+30");
    CHECK(rounded(std::numeric_limits<double>::infinity()) == "null");
    CHECK(rounded(std::numeric_limits<double>::quiet_NaN()) == "null");
}

TEST_CASE("the rarer a term, the more it counts; one in more fields than documents still counts") {
    CHECK(inverse_document_frequency(100, 1) > inverse_document_frequency(100, 50));
    CHECK(inverse_document_frequency(1, 3) == Approx(std::log(1 + 1.5 / 3.5)));
}

TEST_CASE("more of a word counts more, in a long field less") {
    const Scoring scoring{1.2, 0.75};
    const double average = scoring.length_norm(10, 10);
    CHECK(average == Approx(1.2));
    CHECK(scoring.score(2, 1, average) == Approx(2));
    CHECK(scoring.score(2, 3, average) > scoring.score(2, 1, average));
    CHECK(scoring.score(2, 1, scoring.length_norm(40, 10)) < 2);
}

TEST_CASE("with b at 0 the length does not count") {
    const Scoring scoring{1.2, 0};
    CHECK(scoring.length_norm(40, 10) == scoring.length_norm(10, 10));
}
