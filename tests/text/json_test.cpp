#include "text/json.hpp"

#include <catch2/catch.hpp>

#include "support/value_text.hpp"

using namespace handrail;

namespace {

std::string read(std::string_view json) {
    return test::outcome(parse_json(json, "f.json"));
}
std::string placed(std::string_view json) {
    return test::outcome(parse_json(json, "f.json"), true);
}

std::string nested(std::size_t depth) {
    return std::string(depth, '[') + std::string(depth, ']');
}

}  // namespace

TEST_CASE("every kind of JSON value is read") {
    CHECK(read(R"({"a": [1, "x", true, false, null, {}], "b": []})") ==
          "{a: ['1', 'x', 'true', 'false', null, {}], b: []}");
    CHECK(read("  7 \n") == "'7'");
    CHECK(read("\"\"") == "''");
}

TEST_CASE("escapes are undone") {
    CHECK(read(R"("caf\u00e9 \ud83d\ude00 \"\\\/\b\f\n\r\t")") == "'caf\u00E9 \U0001F600 \"\\/\b\f\n\r\t'");
    CHECK(read(R"(["\\", "\\\"", "\"]", 1])") == R"(['\', '\"', '"]', '1'])");
}

TEST_CASE("numbers keep the characters that the author wrote") {
    CHECK(read("[52.670, -0, 1E+05, 123456789012345678901234567890, 0.1]") ==
          "['52.670', '-0', '1E+05', '123456789012345678901234567890', '0.1']");
}

TEST_CASE("keys and values have their places, through escapes, CRLF and long characters") {
    CHECK(placed("{\"\u00E9\": 1, \"\U0001F600\\\"\" :\t\"x\"}") ==
          "{\u00E9@1:2: '1'@1:7, \U0001F600\"@1:10: 'x'@1:18}@1:1");
    CHECK(placed("{\r\n  \"a\": [\r\n    true,\r\n    -1.5\r\n  ],\n\"b\": {\"c\":null}}") ==
          "{a@2:3: ['true'@3:5, '-1.5'@4:5]@2:8, b@6:1: {c@6:7: null@6:11}@6:6}@1:1");
    CHECK(placed("[[],{},\"\",0]") == "[[]@1:2, {}@1:5, ''@1:8, '0'@1:11]@1:1");
}

TEST_CASE("a byte order mark in front is passed over") {
    CHECK(read("\xEF\xBB\xBF[1]") == "['1']");
}

TEST_CASE("a key that is there twice is an error that names both places") {
    CHECK(read("{\"a\": 1,\n \"b\": {\"a\": 2},\n \"a\": 3}") ==
          "f.json:3:2: error[duplicate-key]: \"a\" is here a second time; it is already on line 1, column 2. "
          "Keep one of the two.");
    CHECK(read(R"({"a": 1, "\u0061": 2})").find("duplicate-key") != std::string::npos);
}

TEST_CASE("nesting is limited, and a hostile depth neither overflows nor takes long") {
    CHECK(parse_json(nested(json_depth_limit), "f"));
    CHECK(test::outcome(parse_json(nested(json_depth_limit + 1), "f.json"))
              .starts_with("f.json:1:65: error[too-deep]"));
    CHECK_FALSE(parse_json(std::string(1'000'000, '['), "f"));
    CHECK_FALSE(parse_json("{\"a\":[", "f", 1));
}

TEST_CASE("an object with very many keys is read in time") {
    std::string json = "{";
    for (int i = 0; i < 50'000; ++i) json += (i > 0 ? ",\"k" : "\"k") + std::to_string(i) + "\":0";
    const auto read = parse_json(json + "}", "f");
    REQUIRE(read);
    CHECK(read->members.size() == 50'000);
}

TEST_CASE("a NUL is not the end of the text") {
    CHECK_FALSE(parse_json(std::string_view("{}\0x", 4), "f"));
    CHECK_FALSE(parse_json(std::string_view("[1\0]", 4), "f"));
    CHECK_FALSE(parse_json(std::string_view("\0", 1), "f"));
}

TEST_CASE("numbers that JSON does not have are refused") {
    for (const char* json :
         {"01", "-01", "1-2", "+1", ".5", "1.", "1e", "0x10", "NaN", "Infinity", "1e999", "-"}) {
        CAPTURE(json);
        CHECK_FALSE(parse_json(json, "f"));
    }
}
