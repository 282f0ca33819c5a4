#include "find/indexed_texts.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

TEST_CASE("the larger the site, the fewer words of each body, within bounds") {
    CHECK(body_words(0) == 60);
    CHECK(body_words(1100) == 60);
    CHECK(body_words(2000) == 33);
    CHECK(body_words(100000) == 20);
}

TEST_CASE("a body has words of its own, each once, without stop words and repeated sentences") {
    SentenceCounts counts;
    for (int entry = 0; entry < 5; ++entry) counts.add("complain to the council\n");
    FoldedEntry entry;
    entry.name = "swimming club";
    entry.labels = "leisure";
    entry.who_for = "children who love the water";
    entry.sentences =
        "complain to the council\nthe club has a warm pool and water toys\nleisure for all the family\n";
    const IndexedTexts all = TextChooser(counts, 60).choose(entry);
    CHECK(all.name == "swimming club");
    CHECK(all.labels == "leisure");
    CHECK(all.body == "children love water warm pool toys family");
    CHECK(TextChooser(counts, 3).choose(entry).body == "children love water");
}
