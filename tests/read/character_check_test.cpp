#include "read/character_check.hpp"

#include <catch2/catch.hpp>

#include "text/json.hpp"

using namespace handrail;

namespace {

/// "line:column rule" of each problem.
std::string problems(std::string_view json) {
    const auto value = parse_json(json, "f");
    REQUIRE(value);
    Diagnostics found;
    check_characters(*value, "f", found);
    std::string out;
    for (const Diagnostic& one : found) {
        out += (out.empty() ? "" : ", ") + std::to_string(one.position.column) + ' ' + one.rule;
    }
    return out;
}

}  // namespace

TEST_CASE("escapes cannot smuggle in control or direction characters, in values or keys") {
    CHECK(problems(R"({"a": "x\u0000"})") == "7 control-character");
    CHECK(problems(R"({"a": ["\u001b", {"b": "\u202e"}]})") == "8 control-character, 24 bidi-control");
    CHECK(problems(R"({"a\u0007": 1})") == "2 control-character");
    CHECK(problems(R"(["\u0085", "\uffff"])") == "2 control-character, 12 control-character");
}

TEST_CASE("direction marks are refused in names but not in longer text") {
    CHECK(problems(R"(["\u200f"])") == "2 bidi-control");
    CHECK(problems(R"(["\u200f\nsecond line"])").empty());
    CHECK(problems(R"(["\u202e\nsecond line"])") == "2 bidi-control");
}

TEST_CASE("ordinary text of any language passes") {
    CHECK(problems(
              "[\"tab\\t line\\r\\n\", \"caf\u00E9 \u2019 \u0639\u0631 \U0001F468\u200D\U0001F469 \uFEFFx\"]")
              .empty());
}
