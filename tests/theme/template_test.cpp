#include "theme/template.hpp"

#include <catch2/catch.hpp>

#include "theme/theme_fixture.hpp"

using namespace handrail;
using namespace handrail::theme_test;

TEST_CASE("literal text comes out byte for byte") {
    CHECK(print("<p>Tea & “cake”</p>\r\n{ a } %} }}\n") == "<p>Tea & “cake”</p>\r\n{ a } %} }}\n");
}

TEST_CASE("values are printed by their kind") {
    Page page;
    page.title = "A <b>";
    page.body.bytes = "<i>x</i>";
    page.places = -7;
    page.main.name = "Ann";
    CHECK(print("{{ title }}|{{ body }}|{{ places }}|{{ main.name }}", page) ==
          "A &lt;b&gt;|<i>x</i>|-7|Ann");
}

TEST_CASE("what is absent prints nothing, and so does what is inside it") {
    const Contact boss{"Bo", "1", "mornings", {}};
    Page page;
    CHECK(print("[{{ wait }}{{ note }}{{ boss.name }}{{ boss.hours }}{{ friend_of.name }}]", page) == "[]");
    page.wait = 0;
    page.note.emplace("n");
    page.boss = &boss;
    page.friend_of = std::make_shared<const Contact>(Contact{"Flo", "", std::nullopt, {}});
    CHECK(print("[{{ wait }}{{ note }}{{ boss.name }}{{ boss.hours }}{{ friend_of.name }}]", page) ==
          "[0nBomorningsFlo]");
}

TEST_CASE("a loop goes through texts, addresses, records and pointers to records") {
    const Contact expert{"Eve", "", std::nullopt, {}};
    Page page;
    page.tags = {"a", "b"};
    page.links = {{"x.html"}, {"javascript:y"}};
    page.contacts = {{"Ann", "", std::nullopt, {}}, {"Bob", "", std::nullopt, {}}};
    page.experts = {&expert, nullptr};
    CHECK(print("{% for t in tags %}{{ t }};{% end %}", page) == "a;b;");
    CHECK(print("{% for l in links %}<a href=\"{{ l }}\">{% end %}", page) ==
          "<a href=\"x.html\"><a href=\"#\">");
    CHECK(print("{% for c in contacts %}{{ c.name }};{% end %}", page) == "Ann;Bob;");
    CHECK(print("{% for e in experts %}[{% if e %}{{ e.name }}{% end %}]{% end %}", page) == "[Eve][]");
}

TEST_CASE("a list that is empty, or inside something absent, prints the else of its loop") {
    CHECK(print("{% for t in tags %}{{ t }}{% else %}none{% end %}") == "none");
    CHECK(print("{% for d in boss.deputies %}{{ d.name }}{% else %}none{% end %}") == "none");
    CHECK(print("{% for d in boss.deputies %}{{ d.name }}{% end %}") == "");
}

TEST_CASE("loop tells first, last and the number of the item, in loops within loops too") {
    Page page;
    page.contacts = {{"A", "", std::nullopt, {{"x", "", std::nullopt, {}}, {"y", "", std::nullopt, {}}}},
                     {"B", "", std::nullopt, {}}};
    const char* text =
        "{% for c in contacts %}{{ loop.index }}{{ c.name }}"
        "{% for d in c.deputies %}({{ loop.index }}{{ d.name }}{% if not loop.last %},{% end %}){% end %}"
        "{% if loop.first %}!{% end %}{% if loop.last %}.{% end %}{% end %}";
    CHECK(print(text, page) == "1A(1x,)(2y)!2B.");
}

TEST_CASE("one template rendered twice into one buffer appends the same bytes twice") {
    const auto compiled = Theme().file("page.html", "<p>{{ title }}</p>").compile_page("page.html");
    REQUIRE(compiled);
    Page page;
    page.title = "t";
    std::string out = "before ";
    render(*compiled, view_of(page), out);
    render(*compiled, view_of(page), out);
    CHECK(out == "before <p>t</p><p>t</p>");
}

TEST_CASE("a text printer is given the texts of the page, and neither attributes, titles nor markup") {
    const char* page_text =
        "<title>{{ title }}</title><p class=\"{{ title }}\">{{ title }}</p>{{ body }}<textarea>{{ title "
        "}}</textarea>";
    const auto compiled = Theme().file("page.html", page_text).compile_page("page.html");
    REQUIRE(compiled);
    Page page;
    page.title = "t";
    page.body.bytes = "<i>t</i>";
    std::string out;
    render(*compiled, view_of(page), out,
           [](std::string& html, std::string_view text) { html.append("[").append(text).append("]"); });
    CHECK(out == "<title>t</title><p class=\"t\">[t]</p><i>t</i><textarea>t</textarea>");
}

TEST_CASE("a template that knows its type renders that type") {
    const auto set = Theme().file("contact.html", "{{ name }}").compile();
    REQUIRE(set);
    const auto compiled = set->compile_template<Contact>("contact.html", "");
    REQUIRE(compiled);
    CHECK(compiled->render(Contact{"Ann", "", std::nullopt, {}}) == "Ann");
}

TEST_CASE("a template names every file it was made from") {
    const auto compiled =
        Theme()
            .file("page.html",
                  "{% extends \"base.html\" %}{% block main %}{% include \"part.html\" %}{% end %}")
            .file("base.html", "{% block main %}{% end %}")
            .file("part.html", "x")
            .file("other.html", "y")
            .compile_page("page.html");
    REQUIRE(compiled);
    const auto files = compiled->files();
    CHECK(std::vector<std::string>(files.begin(), files.end()) ==
          std::vector<std::string>{"base.html", "page.html", "part.html"});
}

TEST_CASE("a fingerprint changes with text, words, assets and structure, and with nothing else") {
    const auto fingerprint = [](const Theme& theme) {
        return theme.compile_page("page.html").value().fingerprint();
    };
    const auto theme = [](std::string text) {
        return Theme().file("page.html", std::move(text)).words("a = \"x\"").asset("s.css", "1");
    };
    const std::string text = "{{ words.a }}{{ title }}{% asset \"s.css\" %}";
    const std::string before = fingerprint(theme(text));
    CHECK(fingerprint(theme(text)) == before);
    CHECK(fingerprint(theme(text).file("unrelated.html", "z")) == before);
    CHECK(fingerprint(theme(std::string("{# new #}").append(text))) == before);
    CHECK(fingerprint(theme(text).words("a = \"y\"")) != before);
    CHECK(fingerprint(theme("{{ words.a }}{{ text }}{% asset \"s.css\" %}")) != before);
    CHECK(fingerprint(Theme().file("page.html", text).words("a = \"x\"").asset("s.css", "2")) != before);
}
