#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "theme/value_type.hpp"

namespace handrail::engine {

/// A value that a template names, found: which record to start from, which records to go through, and how to
/// read it at the end.
struct ValuePath {
    std::uint8_t slot = 0;
    std::vector<const void* (*)(const void*)> hops;
    ValueType type;
    std::string name;            ///< as the template wrote it
    bool may_be_absent = false;  ///< something on the way may be absent

    /// The record or item that stands in a slot itself.
    static ValuePath to_slot(std::uint8_t slot, const ValueType& type, std::string name);
    static ValuePath to_record(std::uint8_t slot, const ViewType& (*record)(), std::string name);
    /// The value `field` of this record.
    ValuePath inside(const std::string& field, const ValueType& type_of_field) const;
};

}  // namespace handrail::engine
