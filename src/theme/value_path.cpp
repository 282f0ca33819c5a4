#include "theme/value_path.hpp"

namespace handrail::engine {

namespace {

const void* itself(const void* record) {
    return record;
}
bool is_there(const void* record) {
    return record != nullptr;
}

}  // namespace

/// A slot holds the address of the record itself, so there is nothing to go through.
ValuePath ValuePath::to_slot(std::uint8_t slot, const ValueType& type, std::string name) {
    ValuePath path{slot, {}, type, std::move(name), type.nullable};
    if (type.kind != ValueKind::record) return path;
    path.type.inside = &itself;
    path.type.truthy = &is_there;
    path.type.present = &is_there;
    return path;
}

ValuePath ValuePath::to_record(std::uint8_t slot, const ViewType& (*record)(), std::string name) {
    ValueType type;
    type.kind = ValueKind::record;
    type.record = record;
    return to_slot(slot, type, std::move(name));
}

ValuePath ValuePath::inside(const std::string& field, const ValueType& type_of_field) const {
    ValuePath inner = *this;
    if (type.inside != &itself) inner.hops.push_back(type.inside);
    inner.may_be_absent = may_be_absent || type.nullable || type_of_field.nullable;
    inner.type = type_of_field;
    inner.name += '.' + field;
    return inner;
}

}  // namespace handrail::engine
