#include "read/schema_node_reader.hpp"

#include <array>
#include <utility>

#include "read/scalar.hpp"
#include "text/json_writer.hpp"

namespace handrail {
namespace {

constexpr std::array<std::pair<std::string_view, SchemaType>, 6> types = {{
    {"string", SchemaType::string},
    {"integer", SchemaType::integer},
    {"number", SchemaType::number},
    {"boolean", SchemaType::boolean},
    {"array", SchemaType::list},
    {"object", SchemaType::object},
}};

constexpr std::array<std::pair<std::string_view, SchemaFormat>, 10> formats = {{
    {"date", SchemaFormat::date},
    {"time", SchemaFormat::time},
    {"period", SchemaFormat::period},
    {"uri", SchemaFormat::uri},
    {"uri-reference", SchemaFormat::uri},
    {"email", SchemaFormat::email},
    {"phone", SchemaFormat::phone},
    {"postcode", SchemaFormat::postcode},
    {"id", SchemaFormat::id},
    {"language", SchemaFormat::language},
}};

/// What `name` stands for in a table, or `otherwise`.
template <typename Table, typename Item>
Item look_up(const Table& table, std::string_view name, Item otherwise) {
    for (const auto& [key, item] : table) {
        if (key == name) return item;
    }
    return otherwise;
}

/// Keywords that say something about the file or to its reader, not about values.
bool is_remark(std::string_view keyword) {
    return keyword == "$schema" || keyword == "$id" || keyword == "$comment" || keyword == "$defs";
}

void write_json(const Value& value, JsonWriter& writer) {
    switch (value.kind) {
        case Value::Kind::null: writer.null(); return;
        case Value::Kind::scalar: writer.value(value.text); return;
        case Value::Kind::list:
            writer.begin_array();
            for (const Value& item : value.items) write_json(item, writer);
            writer.end_array();
            return;
        case Value::Kind::object:
            writer.begin_object();
            for (const Member& member : value.members) {
                writer.key(member.key);
                write_json(member.value, writer);
            }
            writer.end_object();
    }
}

/// A scalar's text, or anything else as JSON.
std::string shown(const Value& value) {
    if (value.kind == Value::Kind::scalar) return value.text;
    JsonWriter writer;
    write_json(value, writer);
    return std::move(writer).text();
}

}  // namespace

void SchemaNodeReader::fail(Position at, std::string message) {
    problems_->push_back({Severity::error, "schema-error", file_, at, std::move(message), {}});
}

void SchemaNodeReader::read(const Value& value, SchemaNode& node) {
    for (const Member& member : value.members) {
        const bool known = is_remark(member.key) || read_word(member, node) || read_limit(member, node) ||
                           read_string_rule(member, node) || read_structure(member, node);
        if (!known)
            fail(member.key_at, "\"" + member.key + "\" is not a keyword that Handrail's schemas use.");
    }
    if (const Value* required = value.find("required")) read_required(*required, node);
    if (!node.shorthand.empty() && node.find(node.shorthand) == nullptr) {
        fail(value.at, "\"x-shorthand\" names \"" + node.shorthand + "\", which is not a property here.");
    }
}

void SchemaNodeReader::read_words(const Value& value, SchemaNode& node) {
    for (const Member& member : value.members) {
        if (member.key == "$ref" || is_remark(member.key) || read_word(member, node)) continue;
        fail(member.key_at, "\"" + member.key + "\" cannot stand beside \"$ref\".");
    }
}

bool SchemaNodeReader::read_word(const Member& member, SchemaNode& node) {
    const std::string& key = member.key;
    if (key == "title") {
        node.title = member.value.text;
    } else if (key == "description") {
        node.description = member.value.text;
    } else if (key == "default") {
        node.default_text = shown(member.value);
    } else if (key == "examples") {
        node.examples.clear();
        for (const Value& example : member.value.items) node.examples.push_back(shown(example));
    } else {
        return false;
    }
    return true;
}

std::size_t SchemaNodeReader::count(const Member& member) {
    const auto number = to_integer(member.value.text);
    if (number && *number >= 0) return static_cast<std::size_t>(*number);
    fail(member.value.at, "\"" + member.key + "\" has to be a whole number from 0 on.");
    return 0;
}

double SchemaNodeReader::number(const Member& member) {
    const auto number = to_number(member.value.text);
    if (!number) fail(member.value.at, "\"" + member.key + "\" has to be a number.");
    return number.value_or(0);
}

bool SchemaNodeReader::read_limit(const Member& member, SchemaNode& node) {
    const std::string& key = member.key;
    if (key == "minLength") {
        node.min_length = count(member);
    } else if (key == "maxLength") {
        node.max_length = count(member);
    } else if (key == "minItems") {
        node.min_items = count(member);
    } else if (key == "maxItems") {
        node.max_items = count(member);
    } else if (key == "minimum") {
        node.minimum = number(member);
    } else if (key == "maximum") {
        node.maximum = number(member);
    } else {
        return false;
    }
    return true;
}

bool SchemaNodeReader::read_string_rule(const Member& member, SchemaNode& node) {
    const std::string& key = member.key;
    if (key == "format") {
        node.format = look_up(formats, member.value.text, SchemaFormat::none);
        if (node.format == SchemaFormat::none) {
            fail(member.value.at, "\"" + member.value.text + "\" is not a format that Handrail knows.");
        }
    } else if (key == "pattern") {
        read_pattern(member.value, node);
    } else if (key == "enum") {
        read_choices(member.value, node);
    } else if (key == "const") {
        node.allowed = {member.value.text};
        if (member.value.kind != Value::Kind::scalar)
            fail(member.value.at, "\"const\" has to be one word or number.");
    } else if (key == "x-ref" || key == "x-loose-ref") {
        node.reference = member.value.text;
        node.loose_reference = key == "x-loose-ref";
    } else {
        return false;
    }
    return true;
}

bool SchemaNodeReader::read_structure(const Member& member, SchemaNode& node) {
    const std::string& key = member.key;
    if (key == "type") {
        read_type(member.value, node);
    } else if (key == "items") {
        node.items = inner_(member.value);
    } else if (key == "properties") {
        read_properties(member.value, node);
    } else if (key == "additionalProperties") {
        read_others(member.value, node);
    } else if (key == "oneOf") {
        for (const Value& item : member.value.items) node.alternatives.push_back(inner_(item));
        if (node.alternatives.empty()) fail(member.value.at, "\"oneOf\" has to be a list of schemas.");
    } else if (key == "x-shorthand") {
        node.shorthand = member.value.text;
    } else {
        return key == "required";  // read last, when the properties are known
    }
    return true;
}

void SchemaNodeReader::read_type(const Value& value, SchemaNode& node) {
    node.type = look_up(types, value.text, SchemaType::any);
    if (node.type == SchemaType::any) {
        fail(value.at, "\"type\" has to be one of string, integer, number, boolean, array and object.");
    }
}

void SchemaNodeReader::read_pattern(const Value& value, SchemaNode& node) {
    try {
        node.pattern = SchemaPattern{value.text, std::regex(value.text, std::regex::ECMAScript)};
    } catch (const std::regex_error&) {
        fail(value.at, "\"pattern\" is not a regular expression (ECMAScript).");
    }
}

void SchemaNodeReader::read_choices(const Value& value, SchemaNode& node) {
    for (const Value& item : value.items) {
        if (item.kind != Value::Kind::scalar) fail(item.at, "\"enum\" may hold words and numbers only.");
        node.allowed.push_back(item.text);
    }
    if (value.items.empty()) fail(value.at, "\"enum\" has to be a list of words.");
}

void SchemaNodeReader::read_others(const Value& value, SchemaNode& node) {
    if (value.kind == Value::Kind::object) {
        node.other_values = inner_(value);
    } else if (value.text == "false") {
        node.closed = true;
    } else if (value.text != "true") {
        fail(value.at, "\"additionalProperties\" has to be true, false or a schema.");
    }
}

void SchemaNodeReader::read_properties(const Value& value, SchemaNode& node) {
    if (value.kind != Value::Kind::object) fail(value.at, "\"properties\" has to be an object.");
    for (const Member& member : value.members) {
        node.properties.push_back({member.key, inner_(member.value), false});
    }
}

void SchemaNodeReader::read_required(const Value& value, SchemaNode& node) {
    for (const Value& name : value.items) {
        bool found = false;
        for (SchemaProperty& property : node.properties) {
            if (property.name == name.text) found = property.required = true;
        }
        if (!found) fail(name.at, "\"required\" names \"" + name.text + "\", which is not a property here.");
    }
    if (value.kind != Value::Kind::list) fail(value.at, "\"required\" has to be a list of names.");
}

}  // namespace handrail
