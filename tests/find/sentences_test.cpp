#include "find/sentences.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

TEST_CASE("a sentence ends at a stop before white space and at a line's end") {
    CHECK(folded_sentences("Ring us. Or write?! At 3.30\nCome e.g. at\u00a0noon") ==
          "ring us\nor write\nat 3 30\ncome e g\nat noon\n");
    CHECK(folded_sentences("No stop") == "no stop\n");
    CHECK(folded_sentences("End.") == "end\n");
    CHECK(folded_sentences("Stop.\u00a0Go") == "stop\ngo\n");
}

TEST_CASE("empty sentences are left out") {
    CHECK(folded_sentences("").empty());
    CHECK(folded_sentences("...\n\n! \u2026 .\n").empty());
}

TEST_CASE("a sentence is repeated from five entries on, however often one entry says it") {
    const std::string shared = "we care\nwe care\n";
    SentenceCounts counts;
    for (int entry = 0; entry < 4; ++entry) counts.add(shared);
    CHECK_FALSE(counts.is_repeated("we care"));
    counts.add(shared);
    CHECK(counts.is_repeated("we care"));
    CHECK_FALSE(counts.is_repeated("we do not"));
}
