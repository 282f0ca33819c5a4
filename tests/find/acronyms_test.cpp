#include "find/acronyms.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

using Found = std::vector<Acronym>;

TEST_CASE("words before brackets are what the letters inside stand for") {
    CHECK(acronyms_in_text("Ask the Child and Adolescent Mental Health Service (CAMHS) now") ==
          Found{{"camhs", "child and adolescent mental health service"}});
    CHECK(acronyms_in_text("the Short Breaks Panels (SBPs)") == Found{{"sbps", "short breaks panels"}});
}

TEST_CASE("brackets whose letters do not fit explain nothing") {
    CHECK(acronyms_in_text("a group for girls (SEN)").empty());
    CHECK(acronyms_in_text("the end (The)").empty());
    CHECK(acronyms_in_text("Very Long Name (ABCDEFGHI)").empty());
    CHECK(acronyms_in_text("(AB").empty());
    CHECK(acronyms_in_text(std::string(100000, '(')).empty());
}

TEST_CASE("words behind a colon are what the letters before it stand for") {
    CHECK(acronyms_in_text("PfA: preparing for adulthood, and more") ==
          Found{{"pfa", "preparing for adulthood"}});
    CHECK(acronyms_in_text("xASD: autism spectrum disorder").empty());
    CHECK(acronyms_in_text("ASD: au").empty());
    CHECK(acronyms_in_text("Note: ASD: autism spectrum disorder") ==
          Found{{"asd", "autism spectrum disorder"}});
}

TEST_CASE("a keyword in capitals may be spelt out by the name") {
    CHECK(acronyms_in_keywords("The Autism Outreach Team", {"AOT", "aot", "A", "AOTX"}) ==
          Found{{"aot", "autism outreach team"}});
    CHECK(acronyms_in_keywords("Team of the Day", {"TOTD", "TD"}) ==
          Found{{"totd", "team of the day"}, {"td", "team of the day"}});
}

TEST_CASE("the glossary may give several acronyms for a term") {
    CHECK(acronyms_of_glossary(
              {{"Education, health and care plan", "EHCP/EHC plan", "", {}}, {"Glossary", "", "", {}}}) ==
          Found{{"ehcp", "education health and care plan"}, {"ehc plan", "education health and care plan"}});
}

TEST_CASE("acronyms are sorted, each once, without those that say nothing") {
    CHECK(usable_acronyms({{"sen", "special educational needs"},
                           {"aot", "autism outreach team"},
                           {"it", "information technology"},
                           {"a", "ace"},
                           {"x", "x"},
                           {"nhs", "nhs"},
                           {"aot", "autism outreach team"},
                           {"\u5b57", "sign"}}) ==
          Found{{"aot", "autism outreach team"}, {"sen", "special educational needs"}});
}
