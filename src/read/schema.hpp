#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <regex>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace handrail {

/// What a value has to be. `any` stands where the schema names no type.
enum class SchemaType { any, string, integer, number, boolean, list, object };

/// What a string has to look like. `period` is a length of time in words ("6 months"); `uri` may be
/// relative and is held against our list of schemes.
enum class SchemaFormat { none, date, time, period, uri, email, phone, postcode, id, language };

struct SchemaNode;

/// One field of an object.
struct SchemaProperty {
    std::string name;
    const SchemaNode* node = nullptr;
    bool required = false;
};

/// A regular expression (ECMAScript) and its source.
struct SchemaPattern {
    std::string source;
    std::regex regex;
};

/// What the schema says about one value. Nodes belong to their Schema and never change; `$ref` is resolved
/// already (nodes may refer to each other in a circle).
struct SchemaNode {
    SchemaType type = SchemaType::any;
    std::string title;
    std::string description;
    std::string default_text;           ///< of a scalar, where the schema gives one
    std::vector<std::string> examples;  ///< scalars as text, others as JSON

    std::vector<std::string> allowed;  ///< `enum`, or `const` as the only one; empty: no restriction
    SchemaFormat format = SchemaFormat::none;
    std::optional<SchemaPattern> pattern;
    std::optional<std::size_t> min_length;  ///< in characters (code points)
    std::optional<std::size_t> max_length;
    std::optional<double> minimum;
    std::optional<double> maximum;

    const SchemaNode* items = nullptr;  ///< what each item of a list is; null: anything
    std::optional<std::size_t> min_items;
    std::optional<std::size_t> max_items;

    std::vector<SchemaProperty> properties;    ///< in the order of the schema file
    bool closed = false;                       ///< `additionalProperties: false`
    const SchemaNode* other_values = nullptr;  ///< `additionalProperties` as a schema: of a map
    std::string shorthand;  ///< `x-shorthand`: a scalar stands for an object with this one property

    std::vector<const SchemaNode*> alternatives;  ///< `oneOf`: at most one a kind of value

    std::string reference;         ///< `x-ref` or `x-loose-ref`: the kind of id that the scalar names
    bool loose_reference = false;  ///< `x-loose-ref`: an id or plain words

    const SchemaProperty* find(std::string_view name) const;
};

/// One schema file's bytes under its plain name ("service.schema.json").
struct SchemaFile {
    std::string name;
    std::string bytes;
};

/// A JSON Schema (2020-12), loaded. Only the keywords above are known; any other is an error when loading, so
/// that nothing that a schema says is silently ignored. Cheap to copy, safe to share between threads.
class Schema {
public:
    Schema(std::shared_ptr<const std::vector<std::unique_ptr<SchemaNode>>> nodes, const SchemaNode* root)
        : nodes_(std::move(nodes)), root_(root) {}

    const SchemaNode& root() const { return *root_; }

private:
    std::shared_ptr<const std::vector<std::unique_ptr<SchemaNode>>> nodes_;
    const SchemaNode* root_;
};

/// Loads the schema called `name` from `files`, in which `$ref` also finds its siblings
/// ("common.schema.json#/$defs/contact"). Rules: "schema-error" and those of the JSON reader.
Result<Schema> load_schema(std::string_view name, std::span<const SchemaFile> files);

/// "text", "a whole number", "a list" ...: for messages and the reference page.
const char* schema_type_name(SchemaType type);

/// "date", "email" ...: as the schema file writes it; "" for none.
const char* schema_format_name(SchemaFormat format);

}  // namespace handrail
