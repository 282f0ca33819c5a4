#include <filesystem>
#include <fstream>
#include <iterator>

#include <catch2/catch.hpp>

#include "read/schema.hpp"

using namespace handrail;

namespace {

Result<Schema> load(const std::string& json, const std::string& common = "{}") {
    const std::vector<SchemaFile> files = {{"main.json", json}, {"common.json", common}};
    return load_schema("main.json", files);
}

std::string problem(const std::string& json, const std::string& common = "{}") {
    const auto schema = load(json, common);
    return schema ? "loaded" : to_line(schema.diagnostics().front());
}

}  // namespace

TEST_CASE("a reference leads to a definition of the same file or of a sibling") {
    const auto schema =
        load(R"({"$defs": {"id": {"type": "string", "format": "id"}}, "type": "object", "properties": {
        "a": {"$ref": "#/$defs/id"}, "b": {"$ref": "common.json#/$defs/n"}, "c": {"$ref": "common.json"}}})",
             R"({"type": "boolean", "$defs": {"n": {"type": "integer"}}})");
    REQUIRE(schema);
    CHECK(schema->root().find("a")->node->format == SchemaFormat::id);
    CHECK(schema->root().find("b")->node->type == SchemaType::integer);
    CHECK(schema->root().find("c")->node->type == SchemaType::boolean);
}

TEST_CASE("a sibling's own references stay within the sibling") {
    const auto schema = load(
        R"({"$ref": "common.json#/$defs/a"})",
        R"({"$defs": {"a": {"type": "array", "items": {"$ref": "#/$defs/b"}}, "b": {"type": "number"}}})");
    REQUIRE(schema);
    REQUIRE(schema->root().items != nullptr);
    CHECK(schema->root().items->type == SchemaType::number);
}

TEST_CASE("words beside a reference replace those of what it names") {
    const auto schema =
        load(R"({"$defs": {"n": {"type": "string", "title": "Name", "maxLength": 5, "examples": ["x"]}},
        "type": "object", "properties": {"a": {"$ref": "#/$defs/n", "title": "Mine"}, "b": {"$ref": "#/$defs/n"}}})");
    REQUIRE(schema);
    const SchemaNode& mine = *schema->root().find("a")->node;
    CHECK(mine.title == "Mine");
    CHECK(mine.max_length == 5);
    CHECK(mine.examples.size() == 1);
    CHECK(schema->root().find("b")->node->title == "Name");
}

TEST_CASE("a definition may refer to itself") {
    const auto schema =
        load(R"({"type": "object", "properties": {"more": {"type": "array", "items": {"$ref": "#"}}}})");
    REQUIRE(schema);
    CHECK(schema->root().find("more")->node->items == &schema->root());
}

TEST_CASE("references in a circle, or to nowhere, are errors with their place") {
    CHECK(
        problem(
            R"({"$defs": {"a": {"$ref": "#/$defs/b", "title": "x"}, "b": {"$ref": "#/$defs/a", "title": "y"}},
        "$ref": "#/$defs/a"})")
            .find("leads back to itself") != std::string::npos);
    CHECK(problem(R"({"$ref": "#/$defs/none"})").starts_with("main.json:1:10: error[schema-error]"));
    CHECK(problem(R"({"$ref": "none.json"})").find("no schema file \"none.json\"") != std::string::npos);
    CHECK(problem(R"({"$ref": "#/properties/a"})").find("$defs") != std::string::npos);
    CHECK(problem(R"({"$ref": "#", "title": "x"})").find("leads back to itself") != std::string::npos);
}

TEST_CASE("a rule beside a reference is an error, since it would be lost") {
    CHECK(problem(R"({"$ref": "common.json", "maxLength": 5})").find("\"maxLength\" cannot stand beside") !=
          std::string::npos);
}

TEST_CASE("a schema file that is missing or no JSON is an error") {
    CHECK(problem("{").starts_with("main.json:1:1: error[json-syntax]"));
    CHECK(problem("[]").find("has to be an object") != std::string::npos);
    CHECK_FALSE(load_schema("other.json", {}));
}

TEST_CASE("alternatives have to differ in kind") {
    CHECK(load(R"({"oneOf": [{"const": false}, {"type": "array"}, {"type": "object"}]})"));
    CHECK_FALSE(load(R"({"oneOf": [{"type": "string"}, {"type": "integer"}]})"));
    CHECK_FALSE(load(R"({"oneOf": [{"type": "object"}, {"$ref": "common.json"}]})", R"({"type": "object"})"));
}

TEST_CASE("a loaded schema outlives its files and can be copied") {
    std::optional<Schema> kept;
    {
        const auto schema =
            load(R"({"type": "object", "properties": {"a": {"type": "string", "title": "A"}}})");
        REQUIRE(schema);
        kept = *schema;
    }
    CHECK(kept->root().find("a")->node->title == "A");
}

TEST_CASE("every schema that ships with Handrail loads") {
    std::vector<SchemaFile> files;
    for (const auto& entry : std::filesystem::directory_iterator(HANDRAIL_SOURCE_DIR "/data/schema")) {
        std::ifstream stream(entry.path(), std::ios::binary);
        files.push_back({entry.path().filename().string(), {std::istreambuf_iterator<char>(stream), {}}});
    }
    REQUIRE(files.size() > 1);
    for (const SchemaFile& file : files) {
        const auto schema = load_schema(file.name, files);
        INFO(file.name << ": " << (schema ? std::string() : to_line(schema.diagnostics().front())));
        CHECK(bool(schema));
    }
}
