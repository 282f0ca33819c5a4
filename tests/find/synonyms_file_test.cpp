#include "find/synonyms_file.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

TEST_CASE("the thesaurus is written with all its parts") {
    Synonyms synonyms;
    synonyms.groups = {{{"Hoist", "lifting aid"}, {}, {}}, {{}, {"can't lift him"}, {"moving & handling"}}};
    synonyms.spelling = {{"hoyst", "hoist"}};
    synonyms.no_stem = {"camhs"};
    synonyms.last_words = {"strategy"};
    synonyms.danger = {{"now", {"999"}}};
    WordSet unstemmed;
    unstemmed.insert("sts");
    const std::vector<Acronym> acronyms = {{"STS", "Specialist teaching service"}};
    CHECK(
        write_synonyms(synonyms, acronyms, {{"Hold", "held"}}, unstemmed) ==
        R"({"phrases":{"words":"aid and cant handling him hoist lift lifting moving service specialist sts teaching",)"
        R"("stems":"   3    3 3e 1  0_ 3","groups":[2,0,1,1,2,0],"mined":1,"phrases":[-6,7,-1,2,6,-5,8,1,-4,-12,10,12,-10],)"
        R"("written":{"words":"& can't Hoist STS","phrases":[]}},)"
        R"("forms":["hold held"],"spelling":[["hoyst","hoist"]],"frames":[],"near":[],"no_stem":["camhs"],"hidden":[],)"
        R"("last":{"words":["strategy"],"categories":[]},"danger":{"now":["999"]}})");
}

TEST_CASE("a group that leads to nothing but signs is no two-way group") {
    Synonyms synonyms;
    synonyms.groups = {{{}, {"hoist"}, {"!"}}};
    CHECK(write_synonyms(synonyms, {}, {}, WordSet()).find(R"("groups":[0,0],"mined":0,"phrases":[])") !=
          std::string::npos);
}

TEST_CASE("forms of words are single words, two and more of each") {
    CHECK(write_synonyms({}, {}, {{"tooth", "teeth"}, {"ran away", "run"}, {"!", "go"}, {}}, WordSet())
              .find(R"("forms":["tooth teeth"],)") != std::string::npos);
}
