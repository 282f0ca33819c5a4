#include "render/pictograms.hpp"

#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

#include "render/easy_fixture.hpp"

using namespace handrail;

namespace {

const ReferenceData& data() {
    static const ReferenceData read = shipped_data();
    return read;
}

Pictograms shipped() {
    std::vector<PublishedPictogram> published;
    for (const Pictogram& one : data().pictograms) published.push_back({one.id, one.alt, {}});
    return {data().pictograms, published};
}

std::string id_of(const PublishedPictogram* picture) {
    return picture == nullptr ? "none" : picture->path;
}

}  // namespace

TEST_CASE("a picture is found by its id, by a word and by a term") {
    const Pictograms pictures = shipped();
    CHECK(id_of(pictures.find("speech-therapist")) == "speech-therapist");
    CHECK(id_of(pictures.find("Wheelchairs")) == "wheelchair");
    CHECK(id_of(pictures.find("dragon")) == "none");
    CHECK(id_of(pictures.for_term("needs/autism")) == "autism");
    CHECK(id_of(pictures.for_term("needs/dragons")) == "none");
}

TEST_CASE("a text has the picture of its first word that says most") {
    const Pictograms pictures = shipped();
    CHECK(id_of(pictures.in_text("You can ask for help yourself.")) == "ask");
    CHECK(id_of(pictures.in_text("Help for people.")) == "help");
    CHECK(id_of(pictures.in_text("Help for people.", true)) == "none");
    CHECK(id_of(pictures.in_text("The speech and language therapist works at school.")) ==
          "speech-therapist");
    CHECK(id_of(pictures.in_text("Hmm.")) == "none");
}

TEST_CASE(
    "there are pictures for at least 80 ideas, each described, each a file of the theme that says the same") {
    CHECK(data().pictograms.size() >= 80);
    for (const Pictogram& one : data().pictograms) {
        INFO(one.id);
        CHECK(one.file == "pictograms/" + one.id + ".svg");
        CHECK(one.alt.back() == '.');
        CHECK(one.credit.empty());
        const std::string svg = project_file("themes/default/" + one.file);
        CHECK(svg.find("<title>" + one.alt + "</title>") != std::string::npos);
        CHECK(svg.size() < 2500);
    }
}

TEST_CASE("the pictures keep one style: one grid, one outline, one accent, nothing from elsewhere") {
    const std::set<std::string> colours{"#1a1a1a", "#1e8a9a", "#fff"};
    for (const Pictogram& one : data().pictograms) {
        INFO(one.id);
        const std::string svg = project_file("themes/default/" + one.file);
        CHECK(svg.rfind("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\" fill=\"none\" "
                        "stroke=\"#1a1a1a\" "
                        "stroke-width=\"2\"",
                        0) == 0);
        for (const char* foreign :
             {"<text", "<image", "<script", "<style", "href", "font", "url(", "gradient", "opacity"}) {
            CHECK(svg.find(foreign) == std::string::npos);
        }
        for (std::size_t at = svg.find("=\"#"); at != std::string::npos; at = svg.find("=\"#", at + 1)) {
            const std::size_t end = svg.find('"', at + 2);
            CHECK(colours.count(svg.substr(at + 2, end - at - 2)) == 1);
        }
    }
}

TEST_CASE("no word and no term belongs to two pictures") {
    std::set<std::string> words;
    std::set<std::string> terms;
    for (const Pictogram& one : data().pictograms) {
        for (const std::string& word : one.words) {
            INFO(word);
            CHECK(words.insert(word).second);
        }
        for (const std::string& term : one.terms) {
            INFO(term);
            CHECK(terms.insert(term).second);
        }
    }
}

TEST_CASE("every category, need, access route and feature that ships has a picture") {
    const Pictograms pictures = shipped();
    const auto check = [&](const std::string& folder, const auto& terms, const auto& words) {
        for (const auto& term : terms) {
            INFO(folder << '/' << term.id);
            CHECK((pictures.for_term(folder + '/' + term.id) != nullptr ||
                   pictures.in_text(words(term)) != nullptr));
        }
    };
    const auto name = [](const auto& term) { return term.easy.empty() ? term.name : term.easy; };
    const auto plain = [](const PlainTerm& term) { return term.easy.empty() ? term.plain : term.easy; };
    check("categories", data().categories, name);
    check("needs", data().needs, name);
    check("access-routes", data().access_routes, plain);
    check("accessibility", data().accessibility, plain);
}

TEST_CASE("a council's picture takes the place of a shipped one, or is added, and its words come first") {
    ReferenceData read = shipped_data();
    const std::size_t shipped_count = read.pictograms.size();
    const std::string own = R"({"pictograms": [
        {"id": "phone", "alt": "A phone.", "file": "images/phone.png", "credit": "Pictures: Example"},
        {"id": "our-club", "words": ["club"], "alt": "A club.", "file": "images/club.png"}]})";
    read_reference("pictograms", parse_json(own, "own").value(), read);
    CHECK(read.pictograms.size() == shipped_count + 1);
    std::vector<PublishedPictogram> published;
    for (const Pictogram& one : read.pictograms) published.push_back({one.file, one.alt, one.credit});
    const Pictograms pictures(read.pictograms, published);
    CHECK(pictures.find("phone")->path == "images/phone.png");
    CHECK(pictures.find("phone")->credit == "Pictures: Example");
    CHECK(pictures.find("club")->path == "images/club.png");
    CHECK(pictures.find("youth club")->path == "pictograms/youth-club.svg");
}
