#include "find/acronyms.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

using Found = std::vector<Acronym>;

TEST_CASE("words before brackets are what the letters inside stand for") {
    CHECK(acronyms_in_text("Ask the Child and Adolescent Mental Health Service (CAMHS) now") ==
          Found{{"CAMHS", "Child and Adolescent Mental Health Service"}});
    CHECK(acronyms_in_text("the Short Breaks Panels (SBPs)") == Found{{"SBPs", "Short Breaks Panels"}});
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
          Found{{"PfA", "preparing for adulthood"}});
    CHECK(acronyms_in_text("xASD: autism spectrum disorder").empty());
    CHECK(acronyms_in_text("ASD: au").empty());
    CHECK(acronyms_in_text("Note: ASD: autism spectrum disorder") ==
          Found{{"ASD", "autism spectrum disorder"}});
}

TEST_CASE("a keyword in capitals may be spelt out by the name") {
    CHECK(acronyms_in_keywords("The Autism Outreach Team", {"AOT", "aot", "A", "AOTX"}) ==
          Found{{"AOT", "Autism Outreach Team"}});
    CHECK(acronyms_in_keywords("Team of the Day", {"TOTD", "TD"}) ==
          Found{{"TOTD", "Team of the Day"}, {"TD", "Team of the Day"}});
    // A name of fewer letters than a std::string keeps beside itself.
    CHECK(acronyms_in_keywords("Deaf Club", {"DC"}) == Found{{"DC", "Deaf Club"}});
}

TEST_CASE("the glossary may give several acronyms for a term") {
    CHECK(acronyms_of_glossary(
              {{"Education, health and care plan", "EHCP/EHC plan", "", {}}, {"Glossary", "", "", {}}}) ==
          Found{{"EHCP", "Education health and care plan"}, {"EHC plan", "Education health and care plan"}});
}

TEST_CASE("acronyms are sorted, each once, without those that say nothing") {
    CHECK(usable_acronyms({{"SEN", "special educational needs"},
                           {"AOT", "Autism Outreach Team"},
                           {"IT", "Information Technology"},
                           {"A", "ace"},
                           {"X", "x"},
                           {"NHS", "nhs"},
                           {"aot", "autism outreach team"},
                           {"\u5b57", "sign"}}) ==
          Found{{"AOT", "Autism Outreach Team"}, {"SEN", "special educational needs"}});
}

TEST_CASE("of pairs that fold to the same the first stays, as it was written") {
    CHECK(usable_acronyms({{"TAF", "team around the family"}, {"TAF", "Team Around the Family"}}) ==
          Found{{"TAF", "team around the family"}});
}

TEST_CASE("words that are only part of what stands there are folded") {
    CHECK(acronyms_in_text("The non-Statutory Advice Team (SAT)") == Found{{"SAT", "statutory advice team"}});
}
