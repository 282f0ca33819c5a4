#include "find/synonyms_file.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

TEST_CASE("the thesaurus is written with all its parts") {
    Synonyms synonyms;
    synonyms.groups = {{{"hoist", "lifting aid"}, {}, {}}, {{}, {"cant lift him"}, {"moving and handling"}}};
    synonyms.spelling = {{"hoyst", "hoist"}};
    synonyms.no_stem = {"camhs"};
    synonyms.last_words = {"strategy"};
    synonyms.danger = {{"now", {"999"}}};
    CHECK(
        write_synonyms(synonyms) ==
        R"({"groups":[{"words":["hoist","lifting aid"]},{"from":["cant lift him"],"to":["moving and handling"]}],)"
        R"("spelling":[["hoyst","hoist"]],"frames":[],"near":[],"no_stem":["camhs"],"hidden":[],)"
        R"("last":{"words":["strategy"],"categories":[]},"danger":{"now":["999"]}})");
}
