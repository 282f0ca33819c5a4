#include "find/written_forms.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

using Texts = std::vector<std::string>;

TEST_CASE("a word that is always written in one way is shown so in every phrase") {
    const WrittenForms forms = written_forms({{"ebsa", "EBSA"}, {"ebsa support", "EBSA support"}});
    CHECK(forms.words == Texts{"EBSA"});
    CHECK(forms.phrases.empty());
}

TEST_CASE("a word is shown as most phrases write it, and phrases that do not are kept whole") {
    const WrittenForms forms =
        written_forms({{"low salt diet", "low salt diet"}, {"salt", "SALT"}, {"salt team", "SALT team"}});
    CHECK(forms.words == Texts{"SALT"});
    CHECK(forms.phrases == Texts{"low salt diet"});
}

TEST_CASE("where as many write it otherwise a word is shown as it was written first") {
    const WrittenForms forms = written_forms({{"low salt", "low salt"}, {"salt", "SALT"}});
    CHECK(forms.words.empty());
    CHECK(forms.phrases == Texts{"SALT"});
}

TEST_CASE("words are sorted by what they fold to, whatever their capitals") {
    CHECK(written_forms({{"zumba", "Zumba"}, {"adhd", "ADHD"}, {"ipad", "iPad"}}).words ==
          Texts{"ADHD", "iPad", "Zumba"});
}

TEST_CASE("a phrase is shown as it was first written with more than its folded words") {
    CHECK(written_forms({{"taf", "taf"}, {"taf", "taf"}, {"taf", "TAF"}, {"taf", "Taf"}}).phrases ==
          Texts{"TAF"});
}

TEST_CASE("a phrase that folds to other words than it is written with is kept whole") {
    const WrittenForms forms = written_forms({{"r and d", "R&D"}, {"co ordinator", "co-ordinator"}});
    CHECK(forms.words.empty());
    CHECK(forms.phrases == Texts{"R&D", "co-ordinator"});
}

TEST_CASE("a phrase of which nobody knows how it is written says nothing about its words") {
    const WrittenForms forms = written_forms({{"makaton class", "Makaton class"}, {"makaton signing", ""}});
    CHECK(forms.words == Texts{"Makaton"});
    CHECK(forms.phrases.empty());
}

TEST_CASE("stops, commas and brackets around words go, apostrophes and hyphens stay") {
    CHECK(tidied("  Education,\nhealth (and) care: plan. ") == "Education health and care plan");
    CHECK(tidied("O'Brien's drop-in") == "O'Brien's drop-in");
    CHECK(tidied(" , ").empty());
}

TEST_CASE("words of a text are taken as they stand there") {
    CHECK(as_written("the Child & Adolescent Team", 1, 4) == "Child & Adolescent Team");
    CHECK(as_written("the Team", 0, 1) == "the");
    CHECK(as_written("Team \u2013 the", 1, 1) == "the");
}

TEST_CASE("words that are only part of what stands there are not taken") {
    CHECK(as_written("non-statutory advice", 1, 2).empty());
    CHECK(as_written("advice drop-in", 0, 2).empty());
    CHECK(as_written("advice", 0, 2).empty());
}
