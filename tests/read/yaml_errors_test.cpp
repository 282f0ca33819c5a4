#include "read/yaml_errors.hpp"

#include <catch2/catch.hpp>

#include "read/yaml.hpp"

using namespace handrail;

namespace {

/// "line:column message" of the one problem.
std::string problem(std::string_view yaml) {
    const auto read = read_yaml(yaml, "f.md");
    REQUIRE_FALSE(read);
    const Diagnostic& first = read.diagnostics().front();
    CHECK_FALSE(first.hint.empty());
    return std::to_string(first.position.line) + ':' + std::to_string(first.position.column) + ' ' +
           first.message;
}

}  // namespace

TEST_CASE("a tab in the indentation is found on its line") {
    CHECK(problem("a:\n\tb: c\n") == "2:1 This line is indented with a tab.");
    CHECK(problem("a:\n  b: c\n \td: e\n") == "3:2 This line is indented with a tab.");
}

TEST_CASE("a space missing after a colon is found where it is missing, though YAML complains a line later") {
    CHECK(problem("name:Speech\nsummary: x\n") == "1:6 There is no space after the colon.");
    CHECK(problem("name: x\nsummary:Speech\nages: 1\n") == "2:9 There is no space after the colon.");
}

TEST_CASE("a colon inside a text is told from a line that is out of line") {
    CHECK(problem("summary: Help: more\n") == "1:14 There is a second colon on this line, inside the text.");
    CHECK(problem("a: 1\n  b: 2\n") == "2:1 This line does not line up with the lines above it.");
    CHECK(problem("a:\n    b: 2\n  c: 3\n") == "3:3 This line does not line up with the lines above it.");
    CHECK(problem("a:\n  - b\n c: d\n") == "3:2 This line does not line up with the lines above it.");
}

TEST_CASE("the hint about a colon shows quotes") {
    const auto read = read_yaml("summary: Help: more\n", "f.md");
    REQUIRE_FALSE(read);
    CHECK(read.diagnostics().front().hint.find("Put quotes around") != std::string::npos);
}

TEST_CASE("a line that is no field is named") {
    CHECK(problem("a: x\nHelp for all\nb: y\n") == "2:1 This line has no colon, so it is no field.");
}

TEST_CASE("quotation marks: never closed, text behind them, and backslashes inside") {
    CHECK(problem("a: \"abc\nb: x\n") == "1:4 This quotation mark is never closed.");
    CHECK(problem("a: 'abc\nb: x\n") == "1:4 This quotation mark is never closed.");
    CHECK(problem("a: \"abc\" def\n") == "1:10 There is text after the closing quotation mark.");
    CHECK(problem("a: \"C:\\docs\"\n") == "1:7 A backslash cannot stand here between double quotes.");
}

TEST_CASE("brackets that are never closed are found where they open") {
    CHECK(problem("a: 1\nb: [x, y\nc: z\n") ==
          "2:4 The [ here is not closed, or a comma is missing after it.");
    CHECK(problem("a: {from: 1, to: 2\nb: z\n") ==
          "1:4 The { here is not closed, or a comma is missing after it.");
}

TEST_CASE("values that begin with a character of YAML's own are to be quoted") {
    CHECK(problem("a: *bold*\n") == "1:4 A value cannot start with *.");
    CHECK(problem("a: & more\n") == "1:4 A value cannot start with &.");
    CHECK(problem("a: @home\n") == "1:4 A value cannot start with @.");
    CHECK(problem("a: `code`\n") == "1:4 A value cannot start with `.");
    CHECK(problem("a: %x\n") == "1:4 A value cannot start with %.");
    CHECK(problem("%x\n") == "1:1 A line cannot start with %.");
}

TEST_CASE("lists that begin or go on wrongly are named") {
    CHECK(problem("a: - b\n") == "1:4 A list item cannot start on this line.");
    CHECK(problem("a: |x\n  b\n") == "1:5 The text after | or > begins wrongly.");
}

TEST_CASE("three dots are said to mean the end") {
    CHECK(problem("a: 1\n...\nb: 2\n") == "2:1 To YAML, three dots on a line of their own mean the end.");
}

TEST_CASE("a complaint of the YAML parser that nobody foresaw is passed on") {
    const Diagnostic found = explain_yaml_error("abc", "f.md", 5, {"the moon is in the way", 1, "", 1});
    CHECK(found.position == Position{5, 2});
    CHECK(found.message.find("the moon is in the way") != std::string::npos);
}
