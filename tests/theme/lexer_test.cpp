#include "theme/lexer.hpp"

#include <catch2/catch.hpp>

using namespace handrail;
using namespace handrail::engine;

namespace {

/// The pieces as text: literal text as it is, values in <>, statements in [].
std::string cut(std::string text) {
    const SourceText source = make_source_text("a.html", std::move(text)).value();
    TemplateErrors errors;
    std::string shown;
    for (const Piece& piece : cut_template(source, errors)) {
        const std::string inner(piece.inner);
        if (piece.kind == Piece::Kind::text)
            shown += inner;
        else
            shown += piece.kind == Piece::Kind::print ? '<' + inner + '>' : '[' + inner + ']';
    }
    for (const Diagnostic& diagnostic : std::move(errors).sorted()) shown += to_line(diagnostic);
    return shown;
}

}  // namespace

TEST_CASE("a file is cut at its tags, and comments vanish") {
    CHECK(cut("a{{ b }}c{% d %}e{# f {{ g }} #}h") == "a< b >c[ d ]eh");
    CHECK(cut("{ {a} } {") == "{ {a} } {");
}

TEST_CASE("a tag's end inside quotes does not end it") {
    CHECK(cut("{{ \"}}\" }}") == "< \"}}\" >");
    CHECK(cut("{% x \"%}\" %}") == "[ x \"%}\" ]");
    CHECK(cut("{# \" #}a") == "a");
}

TEST_CASE("a dash trims white space on its side, line ends included") {
    CHECK(cut("a \n {{- b -}} \n c") == "a< b >c");
    CHECK(cut("a {{- b }} c") == "a< b > c");
    CHECK(cut("a {#- b -#} c") == "ac");
    CHECK(cut("{% a -%}  {%- b %}") == "[ a ][ b ]");
}

TEST_CASE("a statement or comment alone on its line takes the line with it") {
    CHECK(cut("a\n  {% if b %}  \nc\n{% end %}\nd") == "a\n[ if b ]c\n[ end ]d");
    CHECK(cut("{# note #}\r\na\r\n") == "a\r\n");
    CHECK(cut("a {% if b %}\nc") == "a [ if b ]\nc");
    CHECK(cut("{% a %}{% b %}\n") == "[ a ][ b ]\n");
}

TEST_CASE("a value, an asset and super keep their line") {
    CHECK(cut(" {{ a }}\nb") == " < a >\nb");
    CHECK(cut("{% asset \"a\" %}\nb") == "[ asset \"a\" ]\nb");
    CHECK(cut("{% super %}\nb") == "[ super ]\nb");
}

TEST_CASE("a tag without an end is told where it begins") {
    CHECK(cut("ab\n é{{ c") ==
          "a.html:2:3: error[template-syntax]: A tag begins here and never ends. Close it with }}.");
    CHECK(cut("{% a }}").ends_with("Close it with %}."));
    CHECK(cut("{# a").ends_with("Close it with #}."));
}
