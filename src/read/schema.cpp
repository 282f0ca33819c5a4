#include "read/schema.hpp"

#include <algorithm>

namespace handrail {

const SchemaProperty* SchemaNode::find(std::string_view name) const {
    const auto found = std::find_if(properties.begin(), properties.end(),
                                    [&](const SchemaProperty& property) { return property.name == name; });
    return found == properties.end() ? nullptr : &*found;
}

const char* schema_type_name(SchemaType type) {
    switch (type) {
        case SchemaType::any: return "anything";
        case SchemaType::string: return "text";
        case SchemaType::integer: return "a whole number";
        case SchemaType::number: return "a number";
        case SchemaType::boolean: return "true or false";
        case SchemaType::list: return "a list";
        case SchemaType::object: return "a group of fields";
    }
    return "";
}

const char* schema_format_name(SchemaFormat format) {
    switch (format) {
        case SchemaFormat::none: return "";
        case SchemaFormat::date: return "date";
        case SchemaFormat::time: return "time";
        case SchemaFormat::period: return "period";
        case SchemaFormat::uri: return "uri";
        case SchemaFormat::email: return "email";
        case SchemaFormat::phone: return "phone";
        case SchemaFormat::postcode: return "postcode";
        case SchemaFormat::id: return "id";
        case SchemaFormat::language: return "language";
    }
    return "";
}

}  // namespace handrail
