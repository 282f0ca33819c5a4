#include "theme/scope.hpp"

#include <catch2/catch.hpp>

#include "theme/theme_fixture.hpp"

using namespace handrail;
using namespace handrail::theme_test;

TEST_CASE("an unknown name is told with its place, its record and the nearest name") {
    CHECK(print("<p>{{ titel }}") ==
          "page.html:1:7: error[template-unknown-name]: There is no \"titel\" in the test page. Did you mean "
          "\"title\"?\n");
    CHECK(print("\n é {{ main.phoen }}") ==
          "page.html:2:12: error[template-unknown-name]: There is no \"phoen\" in the contact. Did you mean "
          "\"phone\"?\n");
    CHECK(print("{{ zzzzzz }}") ==
          "page.html:1:4: error[template-unknown-name]: There is no \"zzzzzz\" in the test page.\n");
    CHECK(print("{% for person in contacts %}{{ persn.name }}{% end %}").find("Did you mean \"person\"?") !=
          std::string::npos);
}

TEST_CASE("only a record has something inside") {
    CHECK(
        print("{{ title.length }}").find("\"title\" is of the kind text, so it has no \"length\" inside.") !=
        std::string::npos);
    CHECK(print("{{ contacts.name }}").find("Go through it with {% for item in contacts %}.") !=
          std::string::npos);
}

TEST_CASE("a name of a loop hides a name of the page, inside the loop only") {
    Page page;
    page.title = "T";
    page.tags = {"x"};
    CHECK(print("{% for title in tags %}{{ title }}{% end %}{{ title }}", page) == "xT");
    CHECK(print("{% for t in tags %}{% end %}{{ t }}").find("There is no \"t\"") != std::string::npos);
    CHECK(print("{{ loop.index }}").find("There is no \"loop\"") != std::string::npos);
}

TEST_CASE("a list can be counted, and nothing else") {
    Page page;
    page.contacts.resize(12);
    CHECK(print("{{ contacts | count }}{% if contacts | count == \"12\" %}!{% end %}{% if tags | count %}?{% "
                "end %}",
                page) == "12!");
    CHECK(print("{{ title | count }}").find("\"title\" is not a list, so it cannot be counted.") !=
          std::string::npos);
    CHECK(print("{{ contacts | cuont }}")
              .find("There is no filter called \"cuont\". Did you mean \"count\"?") != std::string::npos);
}

TEST_CASE("an unknown interface word comes with the nearest one") {
    const std::string lines =
        Theme().words("[service]\ncost = \"Cost\"").file("page.html", "{{ words.service.cots }}").render({});
    CHECK(lines ==
          "page.html:1:18: error[template-unknown-word]: There is no interface word \"service.cots\". Did "
          "you mean \"service.cost\"?\n");
}

TEST_CASE("an edition's own word comes before the plain one, in its pages only") {
    const Theme theme =
        Theme()
            .words("[page]\nskip = \"Skip\"\nmenu = \"Menu\"\n[easy-read.page]\nskip = \"Go on\"")
            .file("page.html", "{{ words.page.skip }} {{ words.page.menu }}");
    CHECK(theme.render({}) == "Skip Menu");
    CHECK(theme.render({}, "page.html", "easy-read") == "Go on Menu");
    CHECK(theme.render({}, "page.html", "large-print") == "Skip Menu");
}
