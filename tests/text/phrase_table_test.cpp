#include "text/phrase_table.hpp"

#include <string>

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

PhraseTable table(std::initializer_list<std::string_view> phrases) {
    PhraseTable made;
    std::size_t value = 0;
    for (const std::string_view phrase : phrases) made.add(phrase, value++);
    return made;
}

/// What is found, as "words=value" with a space between.
std::string found(const PhraseTable& table, const std::string& text) {
    std::string all;
    for (const PhraseTable::Match& match : table.find_all(text)) {
        all += text.substr(match.begin, match.end - match.begin) + '=' + std::to_string(match.value) + ' ';
    }
    return all;
}

std::string words(std::string_view text) {
    std::string all;
    for (const TextWord& word : text_words(text)) all += std::string(word.text) + '|';
    return all;
}

}  // namespace

TEST_CASE("words end at spaces, marks and hyphens, and a possessive is left out") {
    CHECK(words("A child's day-care, in Łódź.") == "A|child|day|care|in|Łódź|");
    CHECK(words("the council’s\u00A0plan – “yes”") == "the|council|plan|yes|");
    CHECK(words("'s isn't 's") == "s|isn|t|s|");
    CHECK(words(" - ") == "");
    CHECK(words("") == "");
}

TEST_CASE("a phrase is found as whole words, whatever its capitals") {
    const PhraseTable one = table({"short break"});
    CHECK(found(one, "A Short Break, please.") == "Short Break=0 ");
    CHECK(found(one, "shortbread breakfast, short breakers") == "");
    CHECK(found(one, "a short-break place") == "short-break=0 ");
}

TEST_CASE("the last word may have a plural s, the others not") {
    const PhraseTable one = table({"short break", "class"});
    CHECK(found(one, "short breaks") == "short breaks=0 ");
    CHECK(found(one, "shorts break") == "");
    CHECK(found(one, "two classs") == "classs=1 ");
    CHECK(found(one, "a clas") == "");
}

TEST_CASE("a capital inside a word has to be as it is written") {
    const PhraseTable one = table({"IS", "PfA", "Panel"});
    CHECK(found(one, "It is an IS. Is it?") == "IS=0 ");
    CHECK(found(one, "pfa PFA PfA") == "PfA=1 ");
    CHECK(found(one, "a panel") == "panel=2 ");
}

TEST_CASE("the longest phrase counts, then the first of two that are the same") {
    const PhraseTable one = table({"plan", "care plan", "health and care plan", "plan"});
    CHECK(found(one, "a health and care plan") == "health and care plan=2 ");
    CHECK(found(one, "care plans and plan") == "care plans=1 plan=0 ");
}

TEST_CASE("a whole text is one phrase or none") {
    const PhraseTable one = table({"free", "youth club"});
    CHECK(one.find_whole("Youth clubs") == 1);
    CHECK(one.find_whole(" free ") == 0);
    CHECK(one.find_whole("free club") == PhraseTable::none);
    CHECK(one.find_whole("") == PhraseTable::none);
}

TEST_CASE("a phrase without words is never found") {
    const PhraseTable one = table({"", " - ", "x"});
    CHECK(found(one, "- x -") == "x=2 ");
}

TEST_CASE("only a capital behind the first letter tells how a name is written inside a sentence") {
    CHECK(has_inner_capital("EHC plan"));
    CHECK(has_inner_capital("Team around the Family"));
    CHECK_FALSE(has_inner_capital("Education health and care plan"));
    CHECK_FALSE(has_inner_capital(""));
}
