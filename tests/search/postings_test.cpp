#include "search/postings.hpp"

#include <catch2/catch.hpp>

using namespace handrail::lunr;

TEST_CASE("a term's postings are ordered by field and then by document") {
    IndexData data(Settings{.fields = {{"title", 1}, {"body", 1}}});
    for (const char* ref : {"a", "b"}) {
        data.refs.intern(ref);
        for (int field = 0; field < 2; ++field) {
            data.rows.add(*data.vocabulary.term_of("pool"), {});
            data.rows.add(*data.vocabulary.term_of("swim"), {});
            data.rows.add(*data.vocabulary.term_of("swim"), {});
            data.rows.end_row(true);
        }
    }
    const auto postings = Postings(data);
    const auto swim = postings.of(1);
    REQUIRE(swim.size() == 4);
    CHECK(swim[0].field == 0);
    CHECK(swim[0].document == 0);
    CHECK(swim[1].field == 0);
    CHECK(swim[1].document == 1);
    CHECK(swim[3].field == 1);
    CHECK(swim[3].occurrences == 2);
    CHECK(swim[3].first_occurrence == 1);
    CHECK(postings.of(0).size() == 4);
}
