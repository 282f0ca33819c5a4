#include "build/entry_sketch.hpp"

#include <sstream>

#include <catch2/catch.hpp>

#include "base/real_disk.hpp"
#include "read/front_matter.hpp"
#include "read/schema_check.hpp"
#include "read/schema_set.hpp"

using namespace handrail;

namespace {

SchemaSet shipped_schemas() {
    auto set = load_schemas(RealDisk(), HANDRAIL_SOURCE_DIR);
    REQUIRE(set);
    return std::move(set).value();
}

SketchFacts facts(EntryKind kind) {
    return {kind,
            "Swimming club",
            std::chrono::year{2026} / 10 / 1,
            {{"categories", "sport"}, {"areas", "rutland"}}};
}

/// The problems of an entry's text, one a line.
std::string problems(const std::string& text, const Schema& schema) {
    auto source = make_source_text("a.md", text);
    REQUIRE(source);
    const auto parts = read_front_matter(*source);
    std::string found;
    for (const Diagnostic& one :
         parts ? check_value(schema, parts->value, "a.md").diagnostics : parts.diagnostics()) {
        found += to_line(one) + '\n';
    }
    return found;
}

/// The field that a commented line offers: "contacts" of "#contacts: [...]", or of one set in; empty for
/// other lines.
std::string offered(const std::string& line) {
    const std::size_t hash = line.find_first_not_of(' ');
    if (hash == std::string::npos || line[hash] != '#' || line.size() < hash + 2 || line[hash + 1] == ' ')
        return {};
    return line.substr(hash + 1, line.find(':') - hash - 1);
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) text += line + '\n';
    return text;
}

Schema schema_of(const std::string& properties, const std::string& required) {
    const std::vector<SchemaFile> files = {
        {"s.json", R"({"type": "object", "additionalProperties": false, "properties": )" + properties +
                       R"(, "required": )" + required + "}"}};
    auto schema = load_schema("s.json", files);
    REQUIRE(schema);
    return std::move(schema).value();
}

}  // namespace

TEST_CASE("every example of every kind passes the checks once its line is used") {
    const SchemaSet schemas = shipped_schemas();
    for (const EntryKind kind : all_kinds) {
        const Schema& schema = schemas.find(std::string(kind_word(kind)) + ".schema.json")->second;
        const std::vector<std::string> lines = lines_of(entry_sketch(schema.root(), facts(kind)));
        std::size_t examples = 0;
        for (std::size_t index = 0; index < lines.size(); ++index) {
            if (offered(lines[index]).empty()) continue;
            std::vector<std::string> used = lines;
            used[index].erase(used[index].find('#'), 1);
            CAPTURE(used[index]);
            CHECK(problems(joined(used), schema).empty());
            ++examples;
        }
        CHECK(examples > 15);
    }
}

TEST_CASE("every field of the schema but the description stands in the sketch, in the schema's order") {
    const SchemaSet schemas = shipped_schemas();
    const Schema& schema = schemas.find("service.schema.json")->second;
    const std::string text = "\n" + entry_sketch(schema.root(), facts(EntryKind::service));
    std::size_t last = 0;
    for (const SchemaProperty& property : schema.root().properties) {
        if (property.name == "description") continue;
        CAPTURE(property.name);
        std::size_t found = text.find("\n" + property.name + ":");
        if (found == std::string::npos) found = text.find("\n#" + property.name + ":");
        REQUIRE(found != std::string::npos);
        CHECK(found > last);
        last = found;
    }
    CHECK(text.find("\n#description:") == std::string::npos);
}

TEST_CASE("a whole sketch of a small schema") {
    const Schema schema = schema_of(R"({
        "name": {"type": "string", "title": "Name", "description": "What people call it.", "maxLength": 150},
        "summary": {"type": "string", "title": "Summary"},
        "sector": {"type": "string", "title": "Sector", "enum": ["health", "care"]},
        "categories": {"type": "array", "title": "Categories", "items": {"type": "string", "x-ref": "categories"}},
        "contact": {"type": "object", "title": "Contact", "additionalProperties": false, "properties": {
            "phone": {"type": "string", "title": "Phone", "format": "phone"},
            "desk": {"type": "string", "title": "Desk", "description": "Who answers."}}},
        "steps": {"type": "array", "title": "Steps", "items": {"type": "object", "title": "Step",
            "additionalProperties": false, "required": ["title"], "properties": {
                "title": {"type": "string", "title": "Title"},
                "weeks": {"type": "integer", "title": "Weeks", "examples": [6]}}}},
        "draft": {"type": "boolean", "title": "Draft"},
        "description": {"type": "string", "title": "Description"}})",
                                    R"(["name", "summary", "categories", "steps"])");
    CHECK(entry_sketch(schema.root(), facts(EntryKind::pathway)) == R"(---
# A new entry of the kind "pathway".
# Lines that begin with "#" are not read. Those such as "#keywords: ..." can be used: take away the
# "#" and put what is true in place of the example. Delete what you do not need.
# The line "draft: true" keeps this page from being published. Delete it when the page is ready.

# What people call it. At most 150 characters.
name: Swimming club

# Summary.
summary: "Say in one sentence what this is, and for whom."

# One of: health, care.
#sector: health

# Categories.
categories: [sport]

# Contact.
#    desk: Who answers.
#contact: {phone: "01632 960101", desk: Who answers.}

# Steps.
steps:
  - title: Say in a few words what happens.
    #weeks: 6

# Draft.
draft: true
---
Replace this text. Say here, in plain words, what people need to know that does not stand above.

An empty line begins a new paragraph. "## " at the start of a line makes a heading.
)");
}

TEST_CASE("no comment is too long to read beside a text") {
    const SchemaSet schemas = shipped_schemas();
    for (const EntryKind kind : all_kinds) {
        const Schema& schema = schemas.find(std::string(kind_word(kind)) + ".schema.json")->second;
        for (const std::string& line : lines_of(entry_sketch(schema.root(), facts(kind)))) {
            CAPTURE(line);
            if (line.starts_with("# ")) CHECK(line.size() <= 101);
        }
    }
}

TEST_CASE("plain words stay plain in YAML, and all else is quoted") {
    CHECK(yaml_scalar("Speech and language therapy") == "Speech and language therapy");
    CHECK(yaml_scalar("St Mary's (Oakham)") == "St Mary's (Oakham)");
    CHECK(yaml_scalar("\xC2\xA3"
                      "4") ==
          "\xC2\xA3"
          "4");
    CHECK(yaml_scalar("no") == "\"no\"");
    CHECK(yaml_scalar("09:30") == "\"09:30\"");
    CHECK(yaml_scalar("a: b") == "\"a: b\"");
    CHECK(yaml_scalar("a, b") == "\"a, b\"");
    CHECK(yaml_scalar("say \"hi\"\\") == "\"say \\\"hi\\\"\\\\\"");
    CHECK(yaml_scalar("") == "\"\"");
    CHECK(yaml_scalar("a ") == "\"a \"");
}
