#include "build/sketch_example.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

/// The example of a node that a schema file describes.
std::string example(const std::string& node) {
    const std::vector<SchemaFile> files = {{"s.json", node}};
    const auto schema = load_schema("s.json", files);
    REQUIRE(schema);
    return sketch_example(schema->root(),
                          {EntryKind::service, "n", std::chrono::year{2026} / 10 / 1, {{"needs", "autism"}}});
}

}  // namespace

TEST_CASE("the schema's own example comes before everything else") {
    CHECK(example(R"({"type": "string", "enum": ["a", "b"], "examples": ["b"]})") == "b");
    CHECK(example(R"({"type": "string", "format": "phone", "examples": ["0800 1111"]})") == "\"0800 1111\"");
    CHECK(example(
              R"({"type": "object", "properties": {"n": {"type": "integer"}}, "examples": [{"n": "5"}]})") ==
          R"({"n":"5"})");
}

TEST_CASE("an example keeps to the words, the format and the limits of its field") {
    CHECK(example(R"({"type": "string", "enum": ["a", "b"]})") == "a");
    CHECK(example(R"({"type": "string", "format": "date"})") == "2026-10-01");
    CHECK(example(R"({"type": "string", "format": "time"})") == "\"09:30\"");
    CHECK(example(R"({"type": "string", "format": "email"})") == "help@example.org");
    CHECK(example(R"({"type": "integer", "minimum": 1900, "maximum": 2200})") == "1900");
    CHECK(example(R"({"type": "integer", "minimum": 0, "maximum": 5})") == "0");
    CHECK(example(R"({"type": "integer", "minimum": 0, "maximum": 100})") == "10");
    CHECK(example(R"({"type": "number", "minimum": -9, "maximum": 3})") == "-9");
    CHECK(example(R"({"type": "boolean"})") == "true");
}

TEST_CASE(
    "a reference names what there is, a loose one may be words, and a strict one without any is left empty") {
    CHECK(example(R"({"type": "string", "x-ref": "needs"})") == "autism");
    CHECK(example(R"({"type": "string", "title": "Who runs it", "x-loose-ref": "organisations"})") ==
          "Who runs it");
    CHECK(example(R"({"type": "string", "x-ref": "services"})").empty());
}

TEST_CASE("a text says what it is for, within its length") {
    CHECK(example(R"({"type": "string", "title": "Note", "description": "When it is closed."})") ==
          "When it is closed.");
    CHECK(example(R"({"type": "string", "title": "Note"})") == "Note");
    CHECK(
        example(
            R"({"type": "string", "title": "Note", "description": "When it is closed.", "maxLength": 10})") ==
        "Note");
}

TEST_CASE("what no example can be made of is left empty, and left out of lists and objects") {
    CHECK(example(R"({"type": "string", "title": "T", "pattern": "^/"})").empty());
    CHECK(example(R"({"type": "array", "items": {"type": "string", "pattern": "^/"}})").empty());
    CHECK(
        example(
            R"({"type": "object", "properties": {"a": {"type": "string", "pattern": "^/"}, "b": {"type": "boolean"}}})") ==
        "{b: true}");
}

TEST_CASE("lists and objects show one of each part") {
    CHECK(example(R"({"type": "array", "items": {"type": "object", "properties": {
        "title": {"type": "string", "title": "Words, please"}, "online": {"type": "boolean"}}}})") ==
          "[{title: \"Words, please\", online: true}]");
}
