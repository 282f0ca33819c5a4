#include "read/toml_errors.hpp"

#include <catch2/catch.hpp>

#include "read/toml.hpp"

using namespace handrail;

namespace {

/// "line:column rule message" of the one problem.
std::string problem(std::string_view toml) {
    const auto read = read_toml(toml, "f.toml");
    REQUIRE_FALSE(read);
    const Diagnostic& first = read.diagnostics().front();
    CHECK_FALSE(first.hint.empty());
    return std::to_string(first.position.line) + ':' + std::to_string(first.position.column) + ' ' +
           first.message;
}

std::string hint(std::string_view toml) {
    const auto read = read_toml(toml, "f.toml");
    REQUIRE_FALSE(read);
    return read.diagnostics().front().hint;
}

}  // namespace

TEST_CASE("a key that is in TOML twice is an error that names both places") {
    CHECK(problem("a = 1\nb = 2\n  a = 3\n") ==
          "3:3 \"a\" is here a second time; it is already on line 1, column 1.");
    CHECK(problem("[x]\na = 1\n[y]\na = 2\na = 3\n") ==
          "5:1 \"a\" is here a second time; it is already on line 4, column 1.");
    CHECK(problem("[x]\na = 1\n[y]\n[x]\n") ==
          "4:1 \"x\" is here a second time; it is already on line 1, column 1.");
}

TEST_CASE("a clash that the text does not show plainly still has its place") {
    CHECK(problem("a.b = 1\na = 2\n").starts_with("2:"));
    CHECK(problem("a = {b = 1}\n[a.c]\nd = 1\n").starts_with("2:"));
}

TEST_CASE("text without quotation marks is to be quoted") {
    CHECK(problem("title = Support for all\n") == "1:9 This is no value that TOML knows.");
    CHECK(hint("a = yes\n").find("quotation marks around text") != std::string::npos);
    CHECK(hint("phone = 01632 960101\n").find("phone number") != std::string::npos);
}

TEST_CASE("a colon in the place of the equals sign is named") {
    CHECK(problem("title: x\n") == "1:6 There is a colon where TOML has an equals sign.");
    CHECK(problem("my title = 1\n") == "1:4 This line has no equals sign where one should be.");
}

TEST_CASE("what is never closed is named") {
    CHECK(problem("a = \"x\nb = 1\n") == "1:7 This text has no closing quotation mark on its line.");
    CHECK(problem("a = \"x") == "1:7 This text has no closing quotation mark.");
    CHECK(problem("a = [1, 2").find("its ] is missing") != std::string::npos);
    CHECK(problem("a = {x = 1\nb = 3\n").find("its } is missing") != std::string::npos);
    CHECK(problem("[a\nb = 1\n") == "1:3 The ] of this heading is missing.");
}

TEST_CASE("impossible dates and times are named") {
    CHECK(problem("a = 2026-02-30\n").find("no such day") != std::string::npos);
    CHECK(problem("a = 2026-13-01\n").find("no such month") != std::string::npos);
    CHECK(problem("a = 09:00\n").find("not a time") != std::string::npos);
}

TEST_CASE("commas missing and too many are named") {
    CHECK(problem("a = [1 2]\n") == "1:8 A comma is missing here.");
    CHECK(problem("a = [1,,2]\n") == "1:8 There is a comma too many here.");
    CHECK(problem("a = {x = 1, }\n").find("comma") != std::string::npos);
}

TEST_CASE("values missing or with something behind them are named") {
    CHECK(problem("a =\nb = 1\n") == "1:4 There is no value after the equals sign.");
    CHECK(problem("a = 1 b = 2\n") == "1:7 There is something after the end of the value.");
    CHECK(problem("a = \"\\d\"\n").find("backslash") != std::string::npos);
}

TEST_CASE("a complaint of the TOML parser that nobody foresaw is passed on") {
    const Diagnostic found = explain_toml_error("abc", "f", 3, "the moon is in the way", 1);
    CHECK(found.position == Position{3, 2});
    CHECK(found.message.find("the moon is in the way") != std::string::npos);
}
