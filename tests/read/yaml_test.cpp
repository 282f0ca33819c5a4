#include "read/yaml.hpp"

#include <catch2/catch.hpp>

#include "read/author_limits.hpp"
#include "support/value_text.hpp"

using namespace handrail;

namespace {

std::string read(std::string_view yaml) {
    return test::outcome(read_yaml(yaml, "f.md"));
}
std::string placed(std::string_view yaml, std::uint32_t line = 1) {
    return test::outcome(read_yaml(yaml, "f.md", line), true);
}

std::string rule(std::string_view yaml) {
    const auto value = read_yaml(yaml, "f.md");
    return value ? "read" : value.diagnostics().front().rule;
}

}  // namespace

TEST_CASE("blocks and brackets give the same tree") {
    CHECK(read("a: {b: [x, y]}\nc: z\n") == "{a: {b: ['x', 'y']}, c: 'z'}");
    CHECK(read("a:\n  b:\n    - x\n    - y\nc: z\n") == "{a: {b: ['x', 'y']}, c: 'z'}");
    CHECK(read("- a\n- b: 1\n  c: 2\n") == "['a', {b: '1', c: '2'}]");
}

TEST_CASE("scalars keep their text, whatever YAML would guess") {
    CHECK(read("phone: 01632 960101\nanswer: no\ntime: 09:30\nversion: 1.10\nday: 2026-10-01\nhex: 0x1F\n") ==
          "{phone: '01632 960101', answer: 'no', time: '09:30', version: '1.10', day: '2026-10-01', hex: "
          "'0x1F'}");
}

TEST_CASE("only plain nothing, ~ and null are null") {
    CHECK(read("a:\nb: ~\nc: null\nd: Null\ne: \"\"\nf: 'null'\ng: nullable\n") ==
          "{a: null, b: null, c: null, d: null, e: '', f: 'null', g: 'nullable'}");
    CHECK(read("[a, ~, ]") == "['a', null]");
}

TEST_CASE("text over several lines is folded or kept as YAML says") {
    CHECK(read("a: one\n  two\nb: |\n  x\n  y\nc: >-\n  x\n  y\n") ==
          "{a: 'one two', b: 'x\ny\n', c: 'x y'}");
}

TEST_CASE("an empty document is null") {
    CHECK(placed("", 2) == "null@2:1");
    CHECK(read("# only a remark\n") == "null");
    CHECK(read("---\na: 1\n...\n") == "{a: '1'}");
}

TEST_CASE("keys and values have their places, also after accents, CRLF and from a later line") {
    CHECK(placed("\u00E9t\u00E9: caf\u00E9\r\nb:\r\n  - \"\U0001F600\" \r\n  - {c: d}\r\n", 2) ==
          "{\u00E9t\u00E9@2:1: 'caf\u00E9'@2:6, b@3:1: ['\U0001F600'@4:5, {c@5:6: 'd'@5:9}@5:5]@4:3}@2:1");
    CHECK(placed("a:\nb: x\n") == "{a@1:1: null@1:3, b@2:1: 'x'@2:4}@1:1");
}

TEST_CASE("line separators inside a text do not shift the lines after it") {
    CHECK(placed("a: \"x\u2028y\"\nb: z\n").find("b@2:1: 'z'@2:4") != std::string::npos);
}

TEST_CASE("a key that is there twice is an error that names both places") {
    CHECK(placed("a: 1\nb: 2\na: 3\n", 2) ==
          "f.md:4:1: error[duplicate-key]: \"a\" is here a second time; it is already on line 2, column 1. "
          "Keep one of the two.");
    CHECK(rule("a: {b: 1, b: 2}") == "duplicate-key");
    CHECK(rule("a: 1\n\"a\": 2\n") == "duplicate-key");
    CHECK(rule("- a: 1\n- a: 2\n") == "read");
}

TEST_CASE("what front matter has no use for is refused") {
    for (const char* yaml :
         {"a: &x 1\n", "a: &x [1]\n", "&x a: 1\n", "a: *x\n", "a: !!str 1\n", "a: ! x\n", "!x {a: 1}",
          "<<: {a: 1}\n", "a: 1\n---\nb: 2\n", "--- a\n--- b\n", "%YAML 1.1\n---\na: 1\n",
          "%TAG ! x:\n---\na: 1\n", "? [a]\n: b\n", "{[a]: b}", "? {a: b}\n: c\n"}) {
        CAPTURE(yaml);
        CHECK(rule(yaml) == "yaml-feature");
    }
    CHECK(rule("\"<<\": quoted, so only a name\n") == "read");
}

TEST_CASE("problems after the first document are found too") {
    CHECK(rule("a: 1\n...\nb: [\n") != "read");
    CHECK(rule("a: 1\n--- \"\n") != "read");
}

TEST_CASE("nesting is limited to 16") {
    const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    CHECK(rule(nested(author_depth_limit)) == "read");
    CHECK(read(nested(author_depth_limit + 1)).starts_with("f.md:1:17: error[too-deep]"));
    CHECK(rule(std::string(60'000, '[')) == "too-deep");
    CHECK(rule(std::string(60'000, '{')) != "read");
    std::string groups;
    std::string dashes;
    for (int i = 0; i < 20'000; ++i) {
        groups += "{a: ";
        dashes += "- ";
    }
    CHECK(rule(groups) == "too-deep");
    CHECK(rule(dashes) == "too-deep");
}

TEST_CASE("a field without a name is refused") {
    CHECK(read("a: 1\n: b\n") ==
          "f.md:2:1: error[yaml-syntax]: The name of the field is missing before this colon. "
          "Write it as key: value.");
    CHECK(rule("{\"\": 1}") == "yaml-syntax");
}
