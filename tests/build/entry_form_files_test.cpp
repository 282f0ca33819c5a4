#include "build/entry_form_files.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "base/real_disk.hpp"
#include "build/pipeline.hpp"
#include "support/temporary_folder.hpp"

using namespace handrail;

namespace {

/// A copy of the site below tests/approved/site with every form switched on, to change and to build again.
class ChangingSite {
public:
    ChangingSite() {
        std::filesystem::copy(std::string(HANDRAIL_SOURCE_DIR) + "/tests/approved/site", folder_.path("site"),
                              std::filesystem::copy_options::recursive);
        replace("site.toml", "braille = false\nepub = false",
                "braille = {grade = 2, cells = 40, lines = 25, both_grades = true}");
    }

    void append(const std::string& file, const std::string& text) {
        folder_.add("site/" + file, read(file) + text);
    }
    void replace(const std::string& file, const std::string& old_text, const std::string& new_text) {
        std::string text = read(file);
        const std::size_t at = text.find(old_text);
        REQUIRE(at != std::string::npos);
        folder_.add("site/" + file, text.replace(at, old_text.size(), new_text));
    }
    void add(const std::string& file, const std::string& text) { folder_.add("site/" + file, text); }

    FormsSummary build(const std::string& out = "out", const std::string& program = "a program") {
        RealDisk disk;
        BuildOptions options;
        options.site = folder_.path("site");
        options.out = folder_.path(out);
        options.resources = HANDRAIL_SOURCE_DIR;
        options.today = Date{std::chrono::year(2026) / 11 / 22};
        options.durable = false;
        options.program = program;
        const BuildReport report = build_site(disk, options);
        for (const Diagnostic& diagnostic : report.diagnostics) {
            if (diagnostic.severity >= Severity::error) FAIL(to_line(diagnostic));
        }
        REQUIRE(report.published);
        return report.forms;
    }

    std::map<std::string, std::string> published(const std::string& out = "out") {
        return folder_.files(out);
    }

private:
    std::string read(const std::string& file) { return folder_.files("site")[file]; }

    TemporaryFolder folder_;
};

/// Two services, a guide and a pathway in two grades, the guide's book and that of the offer.
constexpr std::size_t all_forms = 10;

struct Change {
    const char* what;
    std::size_t made;  ///< how many forms have to be made again
    std::function<void(ChangingSite&)> make;
};

const std::string talking = "content/services/talking-together.md";
const std::string guide = "content/guides/how-to-complain.md";

const std::vector<Change> changes{
    {"a fact", 3, [](ChangingSite& site) { site.replace(talking, "places: 95", "places: 96"); }},
    {"the text of a guide", 4, [](ChangingSite& site) { site.append(guide, "\nOne more line.\n"); }},
    {"the day a braillist checked one", 2,
     [](ChangingSite& site) {
         site.replace(talking, "places: 95", "places: 95\nbraille_checked: 2026-10-02");
     }},
    {"a phrase", all_forms,
     [](ChangingSite& site) {
         site.add("data/strings.en-GB.toml", "[document]\nforms = \"Have it like this:\"\n");
     }},
    {"the grade", 8, [](ChangingSite& site) { site.replace("site.toml", "grade = 2", "grade = 1"); }},
    {"the cells of a line", 8,
     [](ChangingSite& site) { site.replace("site.toml", "cells = 40", "cells = 32"); }},
    {"the lines of a page", 8,
     [](ChangingSite& site) { site.replace("site.toml", "lines = 25", "lines = 27"); }},
    {"the bytes of a picture", 1,
     [](ChangingSite& site) { site.append("images/door.svg", "<!-- repainted -->\n"); }},
    {"base_url", all_forms,
     [](ChangingSite& site) { site.replace("site.toml", "offer.example.org", "new.example.org"); }},
    {"the council's name", all_forms,
     [](ChangingSite& site) {
         site.replace("site.toml", "Exampleshire Council", "Council of Exampleshire");
     }},
    {"the site's title", all_forms,
     [](ChangingSite& site) { site.replace("site.toml", "Help in Exampleshire", "Exampleshire helps"); }},
    {"the phone number for help", all_forms,
     [](ChangingSite& site) { site.replace("site.toml", "01632 960000", "01632 960555"); }},
    {"the name of an organisation that runs a service", 3,
     [](ChangingSite& site) {
         site.replace("content/organisations/example-trust.md", "Trust", "Trust (new)");
     }},
    {"what a word of the glossary means", 1,
     [](ChangingSite& site) {
         site.add("data/glossary.json",
                  R"({"terms": [{"term": "Advocate", "plain": "Somebody who speaks up."}]})");
     }},
    {"who vouches for the site", 2,
     [](ChangingSite& site) { site.replace("site.toml", "status = \"partial\"", "status = \"full\""); }},
};

}  // namespace

TEST_CASE("a build with nothing to change makes no form again") {
    ChangingSite site;
    CHECK(site.build() == FormsSummary{all_forms, 0});
    const auto before = site.published();
    CHECK(site.build() == FormsSummary{0, all_forms});
    CHECK(site.published() == before);
}

TEST_CASE(
    "whatever changes, the forms that hold it are made again: the site is the one that a first build makes") {
    for (const Change& change : changes) {
        INFO("changed: " << change.what);
        ChangingSite site;
        site.build();
        const auto before = site.published();
        change.make(site);
        const FormsSummary again = site.build();
        CHECK(again.made == change.made);
        CHECK(again.made + again.kept == all_forms);
        site.build("fresh");
        CHECK(site.published() == site.published("fresh"));
        CHECK(site.published() != before);
    }
}

TEST_CASE("a leaflet is made again where what it says changed, and not where the text of its page did") {
    ChangingSite site;
    site.replace("site.toml", "braille = {grade = 2, cells = 40, lines = 25, both_grades = true}",
                 "braille = false\nepub = false\nleaflet = true");
    CHECK(site.build() == FormsSummary{4, 0});
    site.append(guide, "\nOne more line.\n");
    CHECK(site.build() == FormsSummary{0, 4});
    site.replace(talking, "01632960101", "01632960777");
    CHECK(site.build() == FormsSummary{1, 3});
}

TEST_CASE("an easy-read booklet is made again where its rows or pictures changed, and no other booklet") {
    ChangingSite site;
    site.replace("site.toml", "braille = {grade = 2, cells = 40, lines = 25, both_grades = true}",
                 "braille = false\nepub = false\nbooklets = true");
    const std::string drawing =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M1 1h7v7z\"/>";
    site.add("images/sign.svg", drawing + "</svg>");
    site.replace("data/pictograms.json", "images/door.svg", "images/sign.svg");
    const std::size_t all = site.build().made;
    const auto before = site.published();
    const auto easy =
        static_cast<std::size_t>(std::count_if(before.begin(), before.end(), [](const auto& file) {
            return file.first.find(".easy-read.pdf") != std::string::npos;
        }));
    REQUIRE(easy > 1);
    CHECK(site.build() == FormsSummary{0, all});
    const auto made_again = [&](const char* what) {
        INFO(what);
        const FormsSummary again = site.build();
        CHECK(again.made > 0);
        CHECK(again.made <= easy);
        CHECK(again.made + again.kept == all);
        site.build("fresh");
        CHECK(site.published() == site.published("fresh"));
    };
    site.add("images/sign.svg", drawing + "<path d=\"M1 1h2v2z\"/></svg>");
    made_again("a picture");
    site.replace("content/services/quiet-club.easy.md", "Only 8 children come.", "Only 9 children come.");
    made_again("a row that an author wrote");
    site.replace(talking, "source: Exampleshire paper, 2026", "easy_read_checked: 2026-10-02");
    CHECK(site.build().made > 0);
    CHECK(site.build() == FormsSummary{0, all});
}

TEST_CASE("another version of the program makes every form again, and none trusts a program without a name") {
    ChangingSite site;
    site.build();
    CHECK(site.build("out", "another program") == FormsSummary{all_forms, 0});
    CHECK(site.build("out", "").kept == 0);
    CHECK(site.build("out", "").kept == 0);
}

TEST_CASE("a form that somebody edited or removed is made again") {
    ChangingSite site;
    site.build();
    const auto before = site.published();
    site.add("../out/braille/services/talking-together.brf", "nothing like it");
    CHECK(site.build() == FormsSummary{1, all_forms - 1});
    CHECK(site.published() == before);
}
