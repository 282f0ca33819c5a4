#include <catch2/catch.hpp>

#include "theme/theme_fixture.hpp"

using namespace handrail;
using namespace handrail::theme_test;

TEST_CASE("the first branch that holds is printed, and only that") {
    const char* text =
        "{% if title == \"a\" %}A{% elif title == \"b\" %}B{% elif title %}C{% else %}D{% end %}.";
    for (const auto& [title, expected] : std::vector<std::pair<std::string, std::string>>{
             {"a", "A."}, {"b", "B."}, {"c", "C."}, {"", "D."}}) {
        Page page;
        page.title = title;
        CHECK(print(text, page) == expected);
    }
    CHECK(print("{% if title %}A{% end %}.") == ".");
}

TEST_CASE("every combination of and, or and not has the truth that logic says") {
    const auto truth = [](std::string condition, bool a, bool b, bool c) {
        Page page;
        page.title = a ? "x" : "";
        page.open = b;
        page.places = c ? 1 : 0;
        return print("{% if " + condition + " %}1{% else %}0{% end %}", page) == "1";
    };
    for (int bits = 0; bits < 8; ++bits) {
        const bool a = (bits & 1) != 0;
        const bool b = (bits & 2) != 0;
        const bool c = (bits & 4) != 0;
        INFO(a << b << c);
        CHECK(truth("title and open", a, b, c) == (a && b));
        CHECK(truth("title or open", a, b, c) == (a || b));
        CHECK(truth("not title and open", a, b, c) == (!a && b));
        CHECK(truth("not title or not open", a, b, c) == (!a || !b));
        CHECK(truth("title and open or places", a, b, c) == ((a && b) || c));
        CHECK(truth("title or open and places", a, b, c) == (a || (b && c)));
        CHECK(truth("not title and not open and not places", a, b, c) == (!a && !b && !c));
        CHECK(truth("title and not open or not places and open", a, b, c) == ((a && !b) || (!c && b)));
    }
}

TEST_CASE("texts, addresses and numbers can be compared with a literal") {
    Page page;
    page.link.text = "a.html";
    page.places = 12;
    page.wait = 0;
    CHECK(print("{% if link == \"a.html\" %}1{% end %}{% if places == \"12\" %}2{% end %}{% if wait == \"0\" "
                "%}3{% end %}",
                page) == "123");
    CHECK(print("{% if not places == \"0\" %}1{% end %}{% if wait == \"0\" %}2{% end %}") == "");
    CHECK(print("{% if note == \"\" %}1{% end %}") == "1");
    CHECK(print("{% if places == \"many\" %}{% end %}").find("so it can never equal \"many\"") !=
          std::string::npos);
    CHECK(print("{% if open == \"true\" %}{% end %}").find("\"open\" is of the kind flag") !=
          std::string::npos);
    CHECK(print("{% if tags == \"a\" %}{% end %}").find("\"tags\" is of the kind list") != std::string::npos);
}

TEST_CASE("loops go through lists only") {
    CHECK(print("{% for a in title %}{% end %}") ==
          "page.html:1:13: error[template-wrong-kind]: \"title\" is of the kind text, not a list. Loops go "
          "through lists only.\n");
    CHECK(print("{% for words in tags %}{% end %}").find("has a meaning of its own") != std::string::npos);
    CHECK(print("{% for loop in tags %}{% end %}").find("has a meaning of its own") != std::string::npos);
}

TEST_CASE("branches that end in different places of the page are refused") {
    const std::string lines = print("<p {% if title %}class=\"{% end %}\">");
    CHECK(lines.find(
              "page.html:1:4: error[template-unsafe]: The branches of this \"if\" end in different places: "
              "one inside the attribute \"class\", the other inside the tag <p>.") == 0);
    CHECK(print("{% for t in tags %}<p {% end %}").find("begins and ends in different places") !=
          std::string::npos);
    CHECK(print("{% for t in tags %}a{% else %}<p {% end %}")
              .find("This \"for\" and its \"else\" end in different places") != std::string::npos);
}

TEST_CASE("attributes, classes and pieces of addresses may depend on a condition or a loop") {
    Page page;
    page.open = true;
    page.tags = {"a b", "c"};
    page.links = {{"x.jpg"}, {"y.jpg"}};
    CHECK(print("<option{% if open %} selected{% end %} value=\"1\">", page) ==
          "<option selected value=\"1\">");
    CHECK(print("<p class=\"x{% for t in tags %} {{ t }}{% end %}\">", page) == "<p class=\"x a b c\">");
    CHECK(print("<a href=\"{% for t in tags %}{{ t }}/{% end %}\">", page) == "<a href=\"a%20b/c/\">");
    CHECK(print("<p{% for t in tags %} data-x=\"{{ t }}\"{% end %}>", page) ==
          "<p data-x=\"a b\" data-x=\"c\">");
    CHECK(print("<img srcset=\"{% for l in links %}{{ l }} {{ loop.index }}x{% if not loop.last %}, {% end "
                "%}{% end %}\">",
                page) == "<img srcset=\"x.jpg 1x, y.jpg 2x\">");
    CHECK(print("<meta name=\"d\" content=\"{% if open %}{{ title }}{% end %}\">", page) ==
          "<meta name=\"d\" content=\"\">");
}

TEST_CASE("an address cannot be smuggled past its filter by a loop") {
    Page page;
    page.tags = {"java", "script:alert(1)"};
    CHECK(print("<a href=\"{% for t in tags %}{{ t }}{% end %}\">", page) == "<a href=\"java#\">");
}

TEST_CASE("what is known when a template is compiled decides at once, in an include as well") {
    const Theme theme = Theme()
                            .words("shout = \"Loud\"\nsilent = \"\"")
                            .file("page.html",
                                  "{% include \"part.html\" with level = \"2\", word = words.shout %}"
                                  "{% include \"part.html\" with level = \"3\", word = words.silent %}")
                            .file("part.html", "<h{% if level == \"2\" %}x{% end %}>");
    CHECK(theme.render({}).find("different places") != std::string::npos);
    const Theme good = Theme(theme).site_file(
        "part.html", "{% if level == \"2\" and word %}<h2>{{ word }}</h2>{% else %}<h3></h3>{% end %}");
    CHECK(good.render({}) == "<h2>Loud</h2><h3></h3>");
}

TEST_CASE("loops may not stand inside each other without end") {
    std::string text;
    for (int i = 0; i < 13; ++i) text += "{% for a in tags %}";
    for (int i = 0; i < 13; ++i) text += "{% end %}";
    CHECK(print(text).find("Loops stand inside each other too deeply here.") != std::string::npos);
}
