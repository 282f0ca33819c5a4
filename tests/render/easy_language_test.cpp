#include "render/easy_language.hpp"

#include <catch2/catch.hpp>

#include "render/easy_fixture.hpp"

using namespace handrail;

namespace {

ReferenceData small_data() {
    ReferenceData data;
    data.hard_words = {{"provision", "help"}};
    data.glossary = {{"Zebra plan", "ZP / Z plan", "A plan.", ""},
                     {"Advocate", "", "A person who helps you; a representative.", "A person who helps you."},
                     {"Hard thing", "HT", "A statutory provision.", ""}};
    data.needs.push_back({});
    data.needs.back().id = "semh";
    data.needs.back().name = "Social, emotional and mental health";
    data.needs.back().easy = "Feelings";
    return data;
}

}  // namespace

TEST_CASE("a term means its easy words, else its plain words if they are easy") {
    const ReferenceData data = small_data();
    const EasyLanguage language(data);
    CHECK(language.meaning(0) == "A plan.");
    CHECK(language.meaning(1) == "A person who helps you.");
    CHECK(language.meaning(2).empty());
    CHECK(language.easy_terms() == std::vector<std::size_t>{1, 0});
}

TEST_CASE("hard words are found by name and by each short form; those without a meaning are not") {
    const ReferenceData data = small_data();
    const EasyLanguage language(data);
    std::string found;
    for (const ExplainedWord& word :
         language.hard_words("Advocates, a ZP, a Z plan, a hard thing and an HT.")) {
        found += std::to_string(word.term);
    }
    CHECK(found == "100");
}

TEST_CASE("a term has its easy name, else its own") {
    const ReferenceData data = small_data();
    const EasyLanguage language(data);
    CHECK(language.name("needs/semh", "Social, emotional and mental health") == "Feelings");
    CHECK(language.name("needs/autism", "Autism") == "Autism");
}

TEST_CASE("what ships in easy words is easy") {
    const ReferenceData data = shipped_data();
    const EasyLanguage language(data);
    const auto check = [&](const std::string& words) {
        INFO(words);
        CHECK(language.is_easy(words));
    };
    for (const GlossaryTerm& term : data.glossary) check(term.easy);
    for (const std::vector<Term>* terms : {&data.categories, &data.needs, &data.areas}) {
        for (const Term& term : *terms) check(term.easy.empty() ? term.name : term.easy);
    }
    for (const AgeBand& band : data.ages) check(band.easy.empty() ? band.name : band.easy);
    for (const PlainTerm& route : data.access_routes) check(language.sentence(route));
    for (const PlainTerm& feature : data.accessibility) check(language.sentence(feature));
    for (const PlainTerm& route : data.access_routes) CHECK_FALSE(language.sentence(route).empty());
    for (const PlainTerm& feature : data.accessibility) CHECK_FALSE(language.sentence(feature).empty());
}

TEST_CASE("every glossary term has a meaning that is easy") {
    const ReferenceData data = shipped_data();
    const EasyLanguage language(data);
    for (std::size_t index = 0; index < data.glossary.size(); ++index) {
        INFO(data.glossary[index].term);
        CHECK_FALSE(language.meaning(index).empty());
    }
}

TEST_CASE("the words of the easy-read edition keep its rules") {
    const ReferenceData data = shipped_data();
    const EasyLanguage language(data);
    const Words words =
        Words::from(read_toml(project_file("data/strings.en-GB.toml"), "strings").value(), "strings").value();
    for (const std::string& key : words.keys()) {
        if (key.rfind("easy.", 0) != 0 && key.rfind("easy-read.", 0) != 0 && key.rfind("easy_read.", 0) != 0)
            continue;
        std::string text = words.find(key)->text;
        for (const std::string& name : words.find(key)->placeholders) {
            text.replace(text.find('{' + name + '}'), name.size() + 2, "9");
        }
        INFO(key << ": " << text);
        CHECK(language.is_easy(text));
    }
}
