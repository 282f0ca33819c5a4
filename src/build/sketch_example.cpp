#include "build/sketch_example.hpp"

#include <algorithm>
#include <cmath>

#include "text/dates.hpp"

namespace handrail {
namespace {

std::string of_format(SchemaFormat format, const SketchFacts& facts) {
    switch (format) {
        case SchemaFormat::date: return format_iso_date(facts.today);
        case SchemaFormat::time: return yaml_scalar("09:30");
        case SchemaFormat::period: return yaml_scalar("6 months");
        case SchemaFormat::uri: return yaml_scalar("https://example.org/");
        case SchemaFormat::email: return "help@example.org";
        case SchemaFormat::phone: return yaml_scalar("01632 960101");
        case SchemaFormat::postcode: return "LE15 6HP";
        case SchemaFormat::id: return "an-id";
        case SchemaFormat::language: return "en";
        case SchemaFormat::none: break;
    }
    return {};
}

std::string of_reference(const SchemaNode& node, const SketchFacts& facts) {
    const auto id = facts.ids.find(node.reference);
    if (id != facts.ids.end()) return id->second;
    return node.loose_reference ? yaml_scalar(node.title) : std::string();
}

/// Words for a text that the schema gives no example of: what it says of it, or what it calls it.
std::string of_text(const SchemaNode& node) {
    if (node.pattern) return {};  // words would hardly match it
    const std::string& words = node.description.empty() ? node.title : node.description;
    if (node.max_length && words.size() > *node.max_length) return yaml_scalar(node.title);
    return yaml_scalar(words);
}

/// A whole number within the limits: the least one, or a small one.
std::string of_number(const SchemaNode& node) {
    double number = node.minimum.value_or(1);
    if (number < 1 && node.maximum.value_or(10) >= 10) number = 10;
    return std::to_string(std::llround(std::ceil(number)));
}

std::string of_list(const SchemaNode& node, const SketchFacts& facts) {
    const std::string item = node.items == nullptr ? std::string() : sketch_example(*node.items, facts);
    return item.empty() ? item : '[' + item + ']';
}

std::string of_object(const SchemaNode& node, const SketchFacts& facts) {
    std::string parts;
    for (const SchemaProperty& property : node.properties) {
        const std::string value = sketch_example(*property.node, facts);
        if (!value.empty()) parts += (parts.empty() ? "" : ", ") + property.name + ": " + value;
    }
    return parts.empty() ? parts : '{' + parts + '}';
}

bool is_text(const SchemaNode& node) {
    return node.type == SchemaType::string || node.type == SchemaType::any;
}

}  // namespace

std::string sketch_example(const SchemaNode& node, const SketchFacts& facts) {
    if (!node.examples.empty())
        return is_text(node) ? yaml_scalar(node.examples.front()) : node.examples.front();
    if (!node.allowed.empty()) return yaml_scalar(node.allowed.front());
    if (!node.reference.empty()) return of_reference(node, facts);
    if (node.format != SchemaFormat::none) return of_format(node.format, facts);
    switch (node.type) {
        case SchemaType::boolean: return "true";
        case SchemaType::integer:
        case SchemaType::number: return of_number(node);
        case SchemaType::list: return of_list(node, facts);
        case SchemaType::object: return of_object(node, facts);
        case SchemaType::string:
        case SchemaType::any: break;
    }
    return of_text(node);
}

}  // namespace handrail
