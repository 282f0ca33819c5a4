#include "theme/view_type.hpp"

#include <algorithm>

namespace handrail {

std::string_view kind_name(ValueKind kind) {
    switch (kind) {
        case ValueKind::text: return "text";
        case ValueKind::html: return "markup";
        case ValueKind::url: return "address";
        case ValueKind::flag: return "flag";
        case ValueKind::number: return "number";
        case ValueKind::list: return "list";
        case ValueKind::record: break;
    }
    return "record";
}

ViewType::ViewType(std::string name, std::vector<Field> fields)
    : name_(std::move(name)), fields_(std::move(fields)) {}

const Field* ViewType::find(std::string_view name) const {
    const auto found =
        std::find_if(fields_.begin(), fields_.end(), [&](const Field& field) { return field.name == name; });
    return found == fields_.end() ? nullptr : &*found;
}

}  // namespace handrail
