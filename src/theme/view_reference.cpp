#include "theme/view_reference.hpp"

#include <algorithm>
#include <vector>

namespace handrail {

namespace {

/// The type of record that a field leads to, directly or through a list; null if none.
const ViewType* record_inside(const ValueType& type) {
    if (type.kind == ValueKind::record) return &type.record();
    return type.kind == ValueKind::list ? record_inside(type.element()) : nullptr;
}

/// The pages and everything inside them, each once, in the order in which a reader meets them.
std::vector<const ViewType*> all_types(std::span<const ViewType* const> pages) {
    std::vector<const ViewType*> types(pages.begin(), pages.end());
    for (std::size_t i = 0; i < types.size(); ++i) {
        for (const Field& field : types[i]->fields()) {
            const ViewType* inside = record_inside(field.type);
            if (inside != nullptr && std::find(types.begin(), types.end(), inside) == types.end())
                types.push_back(inside);
        }
    }
    return types;
}

void append_section(std::string& text, const ViewType& type) {
    text.append("### ").append(type.name()).append("\n\n| name | kind | what it is |\n| --- | --- | --- |\n");
    for (const Field& field : type.fields()) {
        text.append("| `").append(field.name).append("` | ").append(describe_kind(field.type));
        text.append(" | ").append(field.description).append(" |\n");
    }
}

}  // namespace

std::string describe_kind(const ValueType& type) {
    std::string kind(kind_name(type.kind));
    if (type.kind == ValueKind::record) kind = type.record().name();
    if (type.kind == ValueKind::list) kind.append(" of ").append(describe_kind(type.element()));
    if (type.nullable) kind += ", may be absent";
    return kind;
}

std::string view_reference(std::span<const ViewType* const> pages) {
    std::string text;
    for (const ViewType* type : all_types(pages)) {
        if (!text.empty()) text += '\n';
        append_section(text, *type);
    }
    return text;
}

}  // namespace handrail
