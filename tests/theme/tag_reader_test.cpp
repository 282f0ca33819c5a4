#include "theme/tag_reader.hpp"

#include <catch2/catch.hpp>

using namespace handrail;
using namespace handrail::engine;

namespace {

std::string show(const syntax::Path& path) {
    std::string text;
    for (const syntax::Word& part : path.parts) text += (text.empty() ? "" : ".") + part.text;
    for (const syntax::Word& filter : path.filters) text += '|' + filter.text;
    return text;
}

/// With every bracket that the reading implies.
std::string show(const syntax::Condition& condition) {
    using Kind = syntax::Condition::Kind;
    if (condition.kind == Kind::truthy) return show(condition.path);
    if (condition.kind == Kind::equals) return show(condition.path) + "='" + condition.literal.text + '\'';
    if (condition.kind == Kind::negation) return '!' + show(condition.parts.front());
    std::string text;
    for (const syntax::Condition& part : condition.parts) {
        if (!text.empty()) text += condition.kind == Kind::all ? " & " : " | ";
        text += show(part);
    }
    return '(' + text + ')';
}

std::string read_condition(std::string text) {
    const SourceText source = make_source_text("a.html", std::move(text)).value();
    TemplateErrors errors;
    TagReader tag(source, source.bytes, errors);
    const syntax::Condition condition = tag.condition();
    tag.finish();
    if (errors.empty()) return show(condition);
    CHECK(errors.size() == 1);
    return to_line(std::move(errors).sorted().front());
}

}  // namespace

TEST_CASE("not binds tighter than and, and tighter than or") {
    CHECK(read_condition("a") == "a");
    CHECK(read_condition("a.b-c.d_1 | count") == "a.b-c.d_1|count");
    CHECK(read_condition("not a and b or c and not d") == "((!a & b) | (c & !d))");
    CHECK(read_condition("not not a") == "a");
    CHECK(read_condition("not a == \"x y\"") == "!a='x y'");
}

TEST_CASE("one fault a tag is told, at its place") {
    CHECK(read_condition("a b") == "a.html:1:3: error[template-syntax]: \"b\" is not understood here.");
    CHECK(read_condition("a.") == "a.html:1:3: error[template-syntax]: Here should be a name.");
    CHECK(read_condition("") == "a.html:1:1: error[template-syntax]: Here should be a name.");
    CHECK(read_condition("a and") == "a.html:1:6: error[template-syntax]: Here should be a name.");
    CHECK(read_condition("a == b") ==
          "a.html:1:6: error[template-syntax]: Here should be a text to compare with. Put it between double "
          "quotes.");
    CHECK(read_condition("a == \"b") ==
          "a.html:1:6: error[template-syntax]: A quotation mark is not closed. Put a second \" behind the "
          "text.");
    CHECK(read_condition("a (b)").ends_with(
        "Templates have no brackets: join conditions with and, or and not."));
    CHECK(read_condition("a if b").ends_with("Write {% elif %} for a second condition."));
    CHECK(read_condition("a 'b'").ends_with("Use double quotes."));
}

TEST_CASE("arguments are names with values, parted by commas") {
    const SourceText source = make_source_text("a.html", "with a = b.c, d = \"e\"").value();
    TemplateErrors errors;
    TagReader tag(source, source.bytes, errors);
    const auto arguments = tag.arguments();
    tag.finish();
    REQUIRE(errors.empty());
    REQUIRE(arguments.size() == 2);
    CHECK(arguments[0].name.text == "a");
    CHECK(show(std::get<syntax::Path>(arguments[0].value)) == "b.c");
    CHECK(arguments[1].name.text == "d");
    CHECK(std::get<syntax::Word>(arguments[1].value).text == "e");
}
