#include "theme/program_builder.hpp"

#include <catch2/catch.hpp>

#include "theme/theme_fixture.hpp"

using namespace handrail;
using namespace handrail::theme_test;

namespace {

std::string compiled(std::string text) {
    const auto page = Theme().words("a = \"W\"").file("page.html", std::move(text)).compile_page("page.html");
    return page ? engine::listing(page->program()) : to_line(page.diagnostics().front());
}

}  // namespace

TEST_CASE("a template becomes flat operations; neighbouring literals become one") {
    CHECK(compiled("<p>{{ words.a }}{# x #} b</p>") == "0 literal [<p>W b</p>]\n");
    CHECK(compiled("<p>{{ title }}</p>") == "0 literal [<p>]\n1 text title text\n2 literal [</p>]\n");
}

TEST_CASE("a condition becomes jumps, and literals on both sides of a target stay apart") {
    CHECK(compiled("a{% if title and not open %}b{% else %}c{% end %}d") ==
          "0 literal [a]\n"
          "1 not if title -> 5\n"
          "2 if open -> 5\n"
          "3 literal [b]\n"
          "4 jump -> 6\n"
          "5 literal [c]\n"
          "6 literal [d]\n");
}

TEST_CASE("a loop jumps back to its body, and over it where the list is empty") {
    CHECK(compiled("{% for t in tags %}{{ t }}{% else %}none{% end %}.") ==
          "0 loop tags -> 4\n"
          "1 text t text\n"
          "2 next -> 1\n"
          "3 jump -> 5\n"
          "4 literal [none]\n"
          "5 literal [.]\n");
}

TEST_CASE("a body that is compiled twice leaves nothing of the first time") {
    CHECK(compiled("<a href=\"{% for t in tags %}{{ t }}/{% end %}\">") ==
          "0 literal [<a href=\"]\n"
          "1 loop tags -> 5\n"
          "2 text t url-relative\n"
          "3 literal [/]\n"
          "4 next -> 2\n"
          "5 literal [\">]\n");
}

TEST_CASE("includes and blocks leave no trace but their content") {
    const auto page =
        Theme()
            .file("base.html", "<p>{% block a %}{% end %}</p>")
            .file("page.html",
                  "{% extends \"base.html\" %}{% block a %}{% include \"part.html\" %}!{% end %}")
            .file("part.html", "hello")
            .compile_page("page.html");
    REQUIRE(page);
    CHECK(engine::listing(page->program()) == "0 literal [<p>hello!</p>]\n");
}
