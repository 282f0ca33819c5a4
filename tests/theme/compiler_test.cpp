#include "theme/compiler.hpp"

#include <catch2/catch.hpp>

#include "theme/theme_fixture.hpp"

using namespace handrail;
using namespace handrail::theme_test;

TEST_CASE("an include sees the names around it, and those given to it") {
    Page page;
    page.title = "T";
    page.main.name = "Ann";
    page.contacts = {{"Bob", "", {}, {}}};
    const Theme theme = Theme()
                            .file("part.html", "[{{ title }} {{ person.name }}]")
                            .file("page.html",
                                  "{% include \"part.html\" with person = main %}{% for person in contacts "
                                  "%}{% include \"part.html\" %}{% end %}");
    CHECK(theme.render(page) == "[T Ann][T Bob]");
}

TEST_CASE("an include may bring in texts, lists and literals too, and they are gone after it") {
    Page page;
    page.tags = {"x", "y"};
    page.title = "T";
    const Theme theme =
        Theme()
            .file("part.html", "{{ head }}:{% for i in items %}{{ i }}{% end %}/{{ mark }}")
            .file("page.html", "{% include \"part.html\" with head = title, items = tags, mark = \"!\" %}");
    CHECK(theme.render(page) == "T:xy/!");
    CHECK(
        Theme(theme)
            .site_file("page.html",
                       "{% include \"part.html\" with head = title, items = tags, mark = \"!\" %}{{ head }}")
            .render(page)
            .find("There is no \"head\"") != std::string::npos);
}

TEST_CASE("a fault in an include is told in the include's file, once for all pages and places") {
    const Theme theme = Theme()
                            .file("part.html", "\n{{ oops }}")
                            .file("page.html", "{% include \"part.html\" %}{% include \"part.html\" %}");
    CHECK(theme.render({}) ==
          "part.html:2:4: error[template-unknown-name]: There is no \"oops\" in the test page.\n");
}

TEST_CASE("an unknown file comes with the nearest one") {
    const Theme theme = Theme().file("header.html", "").file("page.html", "{% include \"haeder.html\" %}");
    CHECK(theme.render({}) ==
          "page.html:1:13: error[template-unknown-file]: There is no other template called \"haeder.html\". "
          "Did you mean \"header.html\"?\n");
    CHECK(print("{% extends \"bse.html\" %}").find("There is no other template called \"bse.html\".") !=
          std::string::npos);
}

TEST_CASE("blocks of the page replace those of what it extends, through a chain") {
    const Theme theme =
        Theme()
            .file("base.html",
                  "<{% block a %}base-a{% end %}|{% block b %}base-b{% end %}|{% block c %}base-c{% end %}>")
            .file("middle.html",
                  "{% extends \"base.html\" %}{% block a %}middle-a{% end %}\n{% block b %}middle-b({% block "
                  "d %}d{% end %}){% end %}")
            .file("page.html",
                  "{% extends \"middle.html\" %}{% block a %}page-a{% end %}{% block d %}page-d{% end %}");
    const std::string out =
        Theme(theme)
            .site_file("base.html",
                       "<p>{% block a %}{% end %}|{% block b %}{% end %}|{% block c %}base-c{% end %}</p>")
            .render({});
    CHECK(out == "<p>page-a|middle-b(page-d)|base-c</p>");
}

TEST_CASE("super prints the block that was replaced, level by level") {
    const Theme theme =
        Theme()
            .file("base.html", "{% block a %}1{% end %}")
            .file("middle.html", "{% extends \"base.html\" %}{% block a %}{% super %}2{% end %}")
            .file("page.html", "{% extends \"middle.html\" %}{% block a %}{% super %}3{% super %}{% end %}");
    CHECK(theme.render({}) == "12312");
    CHECK(print("{% block a %}{% super %}{% end %}").find("replaces no other") != std::string::npos);
    CHECK(print("{% super %}").find("has a meaning inside a block only") != std::string::npos);
}

TEST_CASE("a block of an included file can be replaced too") {
    const Theme theme = Theme()
                            .file("base.html", "{% include \"head.html\" %}{% block body %}{% end %}")
                            .file("head.html", "{% block head %}old{% end %}-")
                            .file("page.html", "{% extends \"base.html\" %}{% block head %}new{% end %}");
    CHECK(theme.render({}) == "new-");
}

TEST_CASE("a block that replaces nothing, comes twice, or stands inside itself is an error") {
    const Theme base = Theme().file("base.html", "{% block content %}{% end %}");
    CHECK(
        Theme(base).file("page.html", "{% extends \"base.html\" %}{% block contnet %}{% end %}").render({}) ==
        "page.html:1:35: error[template-unknown-block]: The template that this one extends has no block "
        "called \"contnet\". "
        "Did you mean \"content\"?\n");
    CHECK(Theme(base)
              .file("page.html",
                    "{% extends \"base.html\" %}{% block content %}{% end %}{% block content %}{% end %}")
              .render({})
              .find("The block \"content\" is here twice.") != std::string::npos);
    CHECK(Theme(base)
              .file("page.html",
                    "{% extends \"base.html\" %}{% block content %}{% block content %}{% end %}{% end %}")
              .render({})
              .find("The block \"content\" stands inside itself.") != std::string::npos);
}

TEST_CASE("text outside of the blocks of a page that extends another is an error, not lost") {
    const Theme base = Theme().file("base.html", "{% block a %}{% end %}");
    CHECK(Theme(base)
              .file("page.html", "{% extends \"base.html\" %}\n\n{# note #}{% block a %}x{% end %}\n")
              .render({}) == "x");
    CHECK(Theme(base).file("page.html", "{% extends \"base.html\" %}\n<p>lost</p>").render({}) ==
          "page.html:2:1: error[template-outside-block]: This stands outside of every block, so it would "
          "never be printed. "
          "Move it into a {% block %}.\n");
}

TEST_CASE("files that include or extend each other in a ring are refused with their place") {
    CHECK(Theme()
              .file("page.html", "{% include \"a.html\" %}")
              .file("a.html", "{% include \"b.html\" %}")
              .file("b.html", "x{% include \"a.html\" %}")
              .render({}) ==
          "b.html:1:14: error[template-recursion]: \"a.html\" would include itself without end.\n");
    CHECK(Theme()
              .file("page.html", "{% extends \"a.html\" %}")
              .file("a.html", "{% extends \"page.html\" %}")
              .render({}) ==
          "a.html:1:13: error[template-recursion]: \"page.html\" extends this template in turn.\n");
    CHECK(Theme()
              .file("page.html", "{% include \"a.html\" %}")
              .file("a.html", "{% extends \"b.html\" %}")
              .file("b.html", "")
              .render({})
              .find("extends another template, so it cannot be included") != std::string::npos);
}

TEST_CASE("includes that multiply are stopped before they fill the memory") {
    Theme theme;
    for (int i = 0; i < 19; ++i) {
        const std::string next = "{% include \"" + std::to_string(i + 1) + ".html\" %}";
        theme.file(std::to_string(i) + ".html", next + "a" + next + "b" + next + "c" + next);
    }
    theme.file("19.html", "x{{ title }}");
    CHECK(theme.render({}, "0.html").find("error[template-too-large]") != std::string::npos);
}

TEST_CASE("the place in the page is followed across includes and blocks") {
    const Theme theme =
        Theme()
            .file("value.html", "{{ link }}")
            .file("page.html", "<a href=\"{% include \"value.html\" %}\">{% block t %}{% end %}</a>");
    Page page;
    page.link.text = "javascript:x";
    CHECK(theme.render(page) == "<a href=\"#\"></a>");
    CHECK(Theme()
              .file("open.html", "<a href=\"")
              .file("page.html", "{% include \"open.html\" %}{{ link }}\">")
              .render(page) == "<a href=\"#\">");
}

TEST_CASE("a page that does not end in its text is an error at its end") {
    CHECK(print("<p class=\"a") ==
          "page.html:1:12: error[template-unsafe]: The page ends inside the attribute \"class\". Close what "
          "is open.\n");
}
