#include "read/schema_check.hpp"

#include <catch2/catch.hpp>

#include "read/toml.hpp"
#include "read/yaml.hpp"
#include "text/json.hpp"

using namespace handrail;

namespace {

Schema schema_of(const std::string& json) {
    const std::vector<SchemaFile> files = {{"s.json", json}};
    auto schema = load_schema("s.json", files);
    REQUIRE(schema);
    return std::move(schema).value();
}

/// An object of these properties and no others.
Schema entry_of(const std::string& properties, const std::string& required = "[]") {
    return schema_of(R"({"type": "object", "additionalProperties": false, "properties": )" + properties +
                     R"(, "required": )" + required + "}");
}

CheckedValue checked(const Schema& schema, std::string_view yaml) {
    const auto value = read_yaml(yaml, "f.md");
    REQUIRE(value);
    return check_value(schema, *value, "f.md");
}

/// The problems as they are printed, one a line.
std::string check(const Schema& schema, std::string_view yaml) {
    std::string out;
    for (const Diagnostic& one : checked(schema, yaml).diagnostics)
        out += (out.empty() ? "" : "\n") + to_line(one);
    return out;
}

const char* const service = R"({"name": {"type": "string", "description": "What it is called."},
    "categories": {"type": "array", "items": {"type": "string", "x-ref": "categories"}},
    "ages": {"type": "object", "additionalProperties": false, "required": ["from"],
             "properties": {"from": {"type": "integer"}, "to": {"type": "integer"}}},
    "contacts": {"type": "array", "items": {"type": "object", "additionalProperties": false, "required": ["name"],
                 "properties": {"name": {"type": "string"}, "url": {"type": "string", "format": "uri"}}}},
    "guide": {"type": "string", "x-loose-ref": "guides"}})";

}  // namespace

TEST_CASE("a right entry has no problems") {
    CHECK(check(entry_of(service, R"(["name"])"),
                "name: A\ncategories: [b]\nages: {from: \"0\", to: 19}\ncontacts: [{name: x, url: "
                "https://example.org}]\n")
              .empty());
}

TEST_CASE("an unknown key is an error with the nearest field, whatever its case and joints") {
    const Schema schema = entry_of(R"({"categories": {}, "who_for": {}})");
    CHECK(check(schema, "catagories: x\n") ==
          "f.md:1:1: error[unknown-key]: \"catagories\" is not a field. Did you mean \"categories\"?");
    CHECK(check(schema, "Who For: x\n").ends_with("Did you mean \"who_for\"?"));
    CHECK(check(schema, "who-for: x\n").ends_with("Did you mean \"who_for\"?"));
    CHECK(check(schema, "zebra: x\n").ends_with("The fields here are categories or who_for."));
    CHECK(check(schema, "zebra:\n").find("unknown-key") != std::string::npos);
}

TEST_CASE("an unknown key inside a group says of which") {
    CHECK(check(entry_of(service), "ages: {from: 1, too: 2}\n") ==
          "f.md:1:17: error[unknown-key]: \"too\" is not a field of \"ages\". Did you mean \"to\"?");
}

TEST_CASE("an open object takes other keys, a map checks their values") {
    CHECK(check(schema_of(R"({"type": "object"})"), "anything: [x]\n").empty());
    const Schema map = schema_of(R"({"type": "object", "additionalProperties": {"enum": ["off", "error"]}})");
    CHECK(check(map, "a-rule: off\n").empty());
    CHECK(check(map, "a-rule: of\n").find("\"a-rule\" cannot be \"of\"") != std::string::npos);
}

TEST_CASE("a required field that is absent is told at the object, one that is empty at its key") {
    const Schema schema = entry_of(service, R"(["name"])");
    CHECK(
        check(schema, "\n  guide: x\n") ==
        "f.md:2:3: error[missing-key]: This file has no \"name\", which it has to have. What it is called.");
    for (const char* yaml : {"guide: x\nname:\n", "guide: x\nname: \"\"\n", "guide: x\nname: ~\n",
                             "guide: x\nname: []\n", "guide: x\nname: {}\n"}) {
        CHECK(check(schema, yaml) ==
              "f.md:2:1: error[missing-key]: \"name\" is empty, but it has to be filled in. What it is "
              "called.");
    }
    CHECK(check(schema, "").find("missing-key") != std::string::npos);
}

TEST_CASE("a field that is required inside a group or an item is named with it") {
    const std::string found = check(entry_of(service), "ages: {to: 5}\ncontacts: [{name: a}, {url: /b}]\n");
    CHECK(found.find("f.md:1:7: error[missing-key]: \"ages\" has no \"from\"") != std::string::npos);
    CHECK(found.find("f.md:2:23: error[missing-key]: Item 2 of \"contacts\" has no \"name\"") !=
          std::string::npos);
}

TEST_CASE("a slip in a required key is told once, as a slip") {
    const std::string found = check(entry_of(service, R"(["categories"])"), "catagories: [a]\n");
    CHECK(found.find("missing-key") == std::string::npos);
    CHECK(found.find("unknown-key") != std::string::npos);
}

TEST_CASE("empty fields that are not required are absent") {
    CHECK(check(entry_of(service), "name:\ncategories: []\nages: {}\ncontacts: ~\nguide: \"\"\n").empty());
}

TEST_CASE("a single value in the place of a list is shown in brackets") {
    CHECK(check(entry_of(service), "categories: help\n") ==
          "f.md:1:13: error[wrong-type]: \"categories\" has to be a list, even of one, not text. Put it in "
          "square "
          "brackets: [\"help\"].");
    CHECK(check(entry_of(service), "categories: a, b\n").ends_with("brackets: [\"a\", \"b\"]."));
    CHECK(check(entry_of(service), "contacts: {name: x}\n").ends_with("brackets: [{...}]."));
}

TEST_CASE("a list or group in the place of a value, and text in the place of a group, are wrong types") {
    CHECK(check(entry_of(service), "name: [a]\n") ==
          "f.md:1:7: error[wrong-type]: \"name\" has to be text, not a list. Take the square brackets or the "
          "\"-\" away.");
    CHECK(check(entry_of(service), "name: {a: b}\n").find("has to be text, not a group of fields.") !=
          std::string::npos);
    CHECK(check(entry_of(service), "ages: 5\n") ==
          "f.md:1:7: error[wrong-type]: \"ages\" has to be a group of fields, not text. Its fields can be "
          "from or to.");
    CHECK(check(entry_of(service), "[a]\n").find("This file has to be a group of fields, not a list.") !=
          std::string::npos);
}

TEST_CASE("an item without anything in it is a warning") {
    CHECK(check(entry_of(service), "categories:\n  - a\n  -\n") ==
          "f.md:3:4: warning[empty-item]: Item 2 of \"categories\" is empty. Fill it in or take it out.");
}

TEST_CASE("lists have limits, and empty items do not count") {
    const Schema schema = entry_of(R"({"x": {"type": "array", "minItems": 2, "maxItems": 3}})");
    CHECK(check(schema, "x: [a, b, c]\n").empty());
    CHECK(check(schema, "x: [a, b, c, d]\n").find("error[too-long]: \"x\" has 4 items; the limit is 3.") !=
          std::string::npos);
    CHECK(check(schema, "x: [a, ~]\n").find("error[too-short]: \"x\" has 1 item; it needs at least 2.") !=
          std::string::npos);
}

TEST_CASE("a scalar may stand for a group that has a short form") {
    const Schema schema = entry_of(R"({"x": {"type": "object", "x-shorthand": "text", "required": ["when"],
        "properties": {"text": {"type": "string", "maxLength": 3}, "when": {"type": "string"}}}})");
    CHECK(check(schema, "x: long\n").find("\"text\" is 4 characters long") != std::string::npos);
    CHECK(check(schema, "x: ok\n").find("\"x\" has no \"when\"") != std::string::npos);
}

TEST_CASE("a value picks the alternative of its kind") {
    const Schema schema =
        entry_of(R"({"x": {"oneOf": [{"const": false}, {"type": "object", "additionalProperties": false,
        "properties": {"grade": {"type": "integer", "maximum": 2}}}]}})");
    CHECK(check(schema, "x: false\n").empty());
    CHECK(check(schema, "x: {grade: 2}\n").empty());
    CHECK(check(schema, "x: {grade: 3}\n").find("out-of-range") != std::string::npos);
    CHECK(check(schema, "x: maybe\n").find("not-one-of") != std::string::npos);
    CHECK(check(schema, "x: [a]\n").find("\"x\" has to be false or a group of fields, not a list.") !=
          std::string::npos);
}

TEST_CASE("all problems are listed in one pass, in the order of the file") {
    const CheckedValue found =
        checked(entry_of(service, R"(["name"])"),
                "zebra: 1\nages: {from: x, to: y}\ncontacts: [{name: a, url: 'javascript:x'}]\n");
    std::string rules;
    for (const Diagnostic& one : found.diagnostics) rules += one.rule + ' ';
    CHECK(rules == "missing-key unknown-key wrong-type wrong-type bad-format ");
}

TEST_CASE("references are collected with their kind, place and path") {
    const auto found = checked(entry_of(service), "categories: [a, b]\nguide: Some words\n").references;
    REQUIRE(found.size() == 3);
    CHECK(found[1].kind == "categories");
    CHECK(found[1].id == "b");
    CHECK(found[1].path == "categories[1]");
    CHECK(found[1].at == Position{1, 17});
    CHECK_FALSE(found[1].loose);
    CHECK(found[2].kind == "guides");
    CHECK(found[2].path == "guide");
    CHECK(found[2].loose);
}

TEST_CASE("the path of a reference goes through groups and items") {
    const Schema schema =
        schema_of(R"({"$defs": {"r": {"type": "string", "x-ref": "routes"}}, "type": "object", "properties": {
        "a": {"type": "array", "items": {"type": "object", "properties": {"b": {"$ref": "#/$defs/r"}}}}}})");
    const auto found = checked(schema, "a: [{}, {b: x}]\n").references;
    REQUIRE(found.size() == 1);
    CHECK(found.front().path == "a[1].b");
}

TEST_CASE("characters that escapes bring in are refused, also in unknown places") {
    CHECK(check(schema_of(R"({"type": "object"})"), "a: [{b: \"x\\u202Ey\"}]\n").find("bidi-control") !=
          std::string::npos);
    CHECK(check(entry_of(service), "name: \"a\\ab\"\n").find("control-character") != std::string::npos);
}

TEST_CASE("the three notations of one entry are checked alike") {
    const Schema schema = entry_of(R"({"n": {"type": "integer"}, "d": {"type": "string", "format": "date"},
        "b": {"type": "boolean"}, "t": {"type": "string", "format": "time"}})");
    const std::string file = "f";
    const auto yaml = read_yaml("n: 7\nd: 2026-10-01\nb: true\nt: 09:30\n", file);
    const auto toml = read_toml("n = 7\nd = 2026-10-01\nb = true\nt = 09:30:00\n", file);
    const auto json = parse_json(R"({"n": 7, "d": "2026-10-01", "b": true, "t": "09:30"})", file);
    for (const auto* value : {&yaml, &toml, &json}) {
        REQUIRE(*value);
        CHECK(check_value(schema, **value, file).diagnostics.empty());
    }
}
