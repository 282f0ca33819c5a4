#include "read/schema_node_reader.hpp"

#include <catch2/catch.hpp>

#include "text/json.hpp"

using namespace handrail;

namespace {

struct ReadNode {
    SchemaNode node;
    Diagnostics problems;
};

/// The node of a schema without anything inside it.
ReadNode read(std::string_view json) {
    static const SchemaNode inside;
    const auto value = parse_json(json, "s.json");
    REQUIRE(value);
    ReadNode out;
    SchemaNodeReader(
        "s.json", [](const Value&) { return &inside; }, out.problems)
        .read(*value, out.node);
    return out;
}

std::string problem(std::string_view json) {
    const Diagnostics problems = read(json).problems;
    return problems.empty() ? "" : to_line(problems.front());
}

}  // namespace

TEST_CASE("each keyword arrives in the node") {
    const SchemaNode node =
        read(R"({"$schema": "x", "$id": "y", "$comment": "z", "type": "string", "title": "T",
        "description": "D", "default": "d", "examples": ["a", 1, {"b": [true, null]}], "minLength": 1, "maxLength": 5,
        "pattern": "^a", "format": "date", "x-ref": "needs"})")
            .node;
    CHECK(node.type == SchemaType::string);
    CHECK(node.title == "T");
    CHECK(node.description == "D");
    CHECK(node.default_text == "d");
    CHECK(node.examples == std::vector<std::string>{"a", "1", R"({"b":["true",null]})"});
    CHECK(node.min_length == 1);
    CHECK(node.max_length == 5);
    CHECK(node.pattern->source == "^a");
    CHECK(node.format == SchemaFormat::date);
    CHECK(node.reference == "needs");
    CHECK_FALSE(node.loose_reference);
}

TEST_CASE("numbers, choices and lists have their keywords") {
    CHECK(read(R"({"type": "number", "minimum": -0.5, "maximum": 9})").node.minimum == -0.5);
    CHECK(read(R"({"enum": ["a", 2, true]})").node.allowed == std::vector<std::string>{"a", "2", "true"});
    CHECK(read(R"({"const": "x"})").node.allowed == std::vector<std::string>{"x"});
    const SchemaNode list = read(R"({"type": "array", "items": {}, "minItems": 1, "maxItems": 3})").node;
    CHECK(list.items != nullptr);
    CHECK(list.min_items == 1);
    CHECK(list.max_items == 3);
    CHECK(read(R"({"x-loose-ref": "guides"})").node.loose_reference);
}

TEST_CASE("objects keep the order of their properties and know which are required") {
    const SchemaNode node = read(R"({"required": ["b"], "type": "object", "properties": {"z": {}, "b": {}},
        "additionalProperties": false, "x-shorthand": "z"})")
                                .node;
    REQUIRE(node.properties.size() == 2);
    CHECK(node.properties[0].name == "z");
    CHECK_FALSE(node.properties[0].required);
    CHECK(node.properties[1].required);
    CHECK(node.closed);
    CHECK(node.shorthand == "z");
    CHECK(read(R"({"additionalProperties": {}})").node.other_values != nullptr);
    CHECK_FALSE(read(R"({"additionalProperties": true})").node.closed);
}

TEST_CASE("a keyword that Handrail does not know is an error, so that nothing is silently ignored") {
    CHECK(problem(R"({"type": "string",
  "contains": {}})") ==
          "s.json:2:3: error[schema-error]: \"contains\" is not a keyword that Handrail's schemas use.");
    for (const char* json : {R"({"anyOf": []})", R"({"uniqueItems": true})", R"({"patternProperties": {}})",
                             R"({"nullable": true})"}) {
        CHECK_FALSE(problem(json).empty());
    }
}

TEST_CASE("a keyword with a value that makes no sense is an error") {
    for (const char* json :
         {R"({"type": "text"})", R"({"type": ["string", "null"]})", R"({"format": "colour"})",
          R"({"pattern": "("})", R"({"minLength": -1})", R"({"maxItems": "many"})", R"({"minimum": "low"})",
          R"({"enum": []})", R"({"enum": [["a"]]})", R"({"const": {}})",
          R"({"required": ["x"], "properties": {}})", R"({"required": true})", R"({"properties": []})",
          R"({"additionalProperties": "no"})", R"({"oneOf": []})", R"({"x-shorthand": "x"})"}) {
        CAPTURE(json);
        CHECK(problem(json).find("error[schema-error]") != std::string::npos);
    }
}

TEST_CASE("all problems of a schema are listed") {
    CHECK(read(R"({"type": "x", "format": "y", "z": 1})").problems.size() == 3);
}
