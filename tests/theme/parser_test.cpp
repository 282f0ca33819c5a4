#include "theme/parser.hpp"

#include <catch2/catch.hpp>

using namespace handrail;
using namespace handrail::engine;

namespace {

/// Every fault of a file, a line each.
std::string faults(std::string text) {
    TemplateErrors errors;
    const auto file = parse_template("a.html", make_source_text("a.html", std::move(text)).value(), errors);
    std::string lines;
    for (const Diagnostic& diagnostic : std::move(errors).sorted()) lines += to_line(diagnostic) + '\n';
    return lines;
}

}  // namespace

TEST_CASE("every tag is understood") {
    CHECK(faults("{% extends \"b.html\" %}{% block a %}{% super %}{% end %}").empty());
    CHECK(faults("{% if a %}b{% elif not c %}d{% elif e == \"f\" %}{% else %}g{% end %}").empty());
    CHECK(faults("{% for a in b.c %}{{ a }}{% else %}d{% end %}").empty());
    CHECK(
        faults("{% include \"a.html\" with b = c, d = \"e\" %}{% asset \"f.css\" %}{{ words.a with b = c }}")
            .empty());
}

TEST_CASE("what is opened must be closed, and only that") {
    CHECK(
        faults("a{% if b %}c") ==
        "a.html:1:2: error[template-syntax]: This \"if\" is never closed. Write {% end %} where it ends.\n");
    CHECK(
        faults("{% for a in b %}{% block c %}{% end %}") ==
        "a.html:1:1: error[template-syntax]: This \"for\" is never closed. Write {% end %} where it ends.\n");
    CHECK(
        faults("a{% end %}{% else %}")
            .find(
                "a.html:1:2: error[template-syntax]: There is nothing open that \"end\" could belong to.") ==
        0);
    CHECK(faults("{% block a %}{% else %}{% end %}") ==
          "a.html:1:14: error[template-syntax]: \"else\" cannot stand here, inside a \"block\".\n");
    CHECK(faults("{% if a %}{% else %}{% else %}{% elif b %}{% end %}").find("1:21") != std::string::npos);
}

TEST_CASE("all faults of a file are told, not only the first") {
    const std::string lines =
        faults("{% if %}{% end %}\n{{ a b }}\n{% fro a in b %}\n{% for a of b %}{% end %}");
    CHECK(std::count(lines.begin(), lines.end(), '\n') == 4);
}

TEST_CASE("an unknown tag comes with the nearest known one") {
    CHECK(
        faults("{% includ \"a\" %}") ==
        "a.html:1:1: error[template-syntax]: There is no tag called \"includ\". Did you mean \"include\"?\n");
    CHECK(faults("{% endif %}").find("Every tag is closed by {% end %}.") != std::string::npos);
}

TEST_CASE("extends comes first and once") {
    CHECK(faults("{# a note #}\n  {% extends \"b\" %}").empty());
    CHECK(faults("x{% extends \"b\" %}").find("must come before everything else") != std::string::npos);
    CHECK(faults("{% extends \"b\" %}{% extends \"c\" %}").find("one other only") != std::string::npos);
}

TEST_CASE("a hostile depth is refused, not followed") {
    std::string deep;
    for (int i = 0; i < 100'000; ++i) deep += "{% if a %}";
    CHECK(faults(deep).find("too deeply") != std::string::npos);
    std::string many;
    for (int i = 0; i < 10'000; ++i) many += "{% else %}";
    CHECK_FALSE(faults("{% if a %}" + many + "{% end %}").empty());
    CHECK(faults("{{ a" + std::string(50'000, '.') + " }}").find("Here should be a name") !=
          std::string::npos);
}
