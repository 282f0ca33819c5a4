#include "text/json_errors.hpp"

#include <catch2/catch.hpp>

#include "text/json.hpp"

using namespace handrail;

namespace {

/// "line:column message" of the one problem.
std::string problem(std::string_view json) {
    const auto read = parse_json(json, "f.json");
    REQUIRE_FALSE(read);
    const Diagnostic& first = read.diagnostics().front();
    CHECK(first.rule == "json-syntax");
    CHECK_FALSE(first.hint.empty());
    return std::to_string(first.position.line) + ':' + std::to_string(first.position.column) + ' ' +
           first.message;
}

}  // namespace

TEST_CASE("a missing comma is said at the end of the value before it") {
    CHECK(problem("{\"a\": 1\n \"b\": 2}") == "1:8 A comma is missing here.");
    CHECK(problem("[1 2]") == "1:3 A comma is missing here.");
    CHECK(problem(R"([{} {}])") == "1:4 A comma is missing here.");
    CHECK(problem(R"({"a": 1; "b": 2})") == "1:8 Here is a ; where a comma should be.");
}

TEST_CASE("a quotation mark inside a text is said to need a backslash") {
    const auto read = parse_json(R"({"a": "the "big" one"})", "f");
    REQUIRE_FALSE(read);
    CHECK(read.diagnostics().front().hint.find("\\\"") != std::string::npos);
}

TEST_CASE("a comma too many is said at the comma") {
    CHECK(problem("{\"a\": 1,\n}") == "1:8 There is a comma after the last item.");
    CHECK(problem("[1, 2, ]") == "1:6 There is a comma after the last item.");
    CHECK(problem("[1,,2]") == "1:4 There is a comma where a value should be.");
    CHECK(problem("[,1]") == "1:2 There is a comma where a value should be.");
}

TEST_CASE("quotation marks of the wrong kind are named") {
    CHECK(problem("{'a': 1}") == "1:2 JSON does not know single quotation marks.");
    CHECK(problem("[\u201Ca\u201D]") == "1:2 JSON does not know curly quotation marks.");
}

TEST_CASE("a key without quotation marks is shown with them") {
    const auto read = parse_json("{name: 1}", "f");
    REQUIRE_FALSE(read);
    CHECK(read.diagnostics().front().hint == "Write it as \"name\".");
    CHECK(problem("{1: 2}") == "1:2 The key 1 has no quotation marks.");
    CHECK(problem("{[]: 2}") == "1:2 A key in double quotation marks should be here.");
}

TEST_CASE("a colon that is missing or misplaced is named") {
    CHECK(problem(R"({"a" 1})") == "1:5 A colon is missing after this key.");
    CHECK(problem(R"({"a" = 1})") == "1:5 A colon is missing after this key.");
    CHECK(problem(R"(["a": 1])") == "1:5 There is a colon where a comma should be.");
    CHECK(problem(R"({"a"})") == "1:5 The last key has no value.");
    CHECK(problem(R"({"a": })") == "1:7 The last key has no value.");
}

TEST_CASE("comments are refused by name") {
    CHECK(problem("// x\n{}") == "1:1 JSON has no comments.");
    CHECK(problem("{\"a\": 1 /* x */}") == "1:9 JSON has no comments.");
    CHECK(problem("{\n# x\n}") == "2:1 JSON has no comments.");
}

TEST_CASE("what is never closed is said at the place where it was opened") {
    CHECK(problem("{\"a\":\n [1, 2") == "2:2 This [ is never closed: the text ends before its ].");
    CHECK(problem("{\"a\": 1\n") == "1:1 This { is never closed: the text ends before its }.");
    CHECK(problem("{\"a\": \"b") == "1:7 This text has no closing quotation mark.");
}

TEST_CASE("brackets that do not pair are named") {
    CHECK(problem("[1}") == "1:3 Here is a } where a ] should be.");
    CHECK(problem("{\"a\": 1]") == "1:8 Here is a ] where a } should be.");
    CHECK(problem("]") == "1:1 There is no bracket for this ] to close.");
}

TEST_CASE("what stands behind the end is refused") {
    CHECK(problem("{}\n{}") == "2:1 There is something after the end of the JSON.");
    CHECK(problem("{}}") == "1:3 There is something after the end of the JSON.");
    CHECK(problem("1, 2") == "1:2 There is something after the end of the JSON.");
}

TEST_CASE("nothing at all is said to be nothing") {
    CHECK(problem("") == "1:1 There is nothing here to read.");
    CHECK(problem(" \n ") == "1:1 There is nothing here to read.");
}

TEST_CASE("words that are no values are quoted in the message") {
    CHECK(problem("{\"a\": True}") == "1:7 True is not a value that JSON knows.");
    CHECK(problem("{\"a\": tru}") == "1:7 tru is not a value that JSON knows.");
    CHECK(problem("[NaN]") == "1:2 NaN is not a value that JSON knows.");
    CHECK(problem("[007]") == "1:2 007 is not a number that JSON knows.");
    CHECK(problem("[*]") == "1:2 This is not JSON.");
}

TEST_CASE("a long word is cut between characters") {
    std::string word;
    for (int i = 0; i < 50; ++i) word += "\u20AC";
    const auto read = parse_json("[" + word + "]", "f");
    REQUIRE_FALSE(read);
    CHECK(read.diagnostics().front().message.find("\u20AC is not a value") != std::string::npos);
}

TEST_CASE("the end of a string is found behind escaped quotation marks") {
    CHECK(end_of_json_string(R"("a\"b" c)", 0) == 6);
    CHECK(end_of_json_string(R"("a\\" c)", 0) == 5);
    CHECK(end_of_json_string(R"("never)", 0) == 6);
    CHECK(end_of_json_string("\"a\\", 0) == 3);
}
