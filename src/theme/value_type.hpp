#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace handrail {

class ViewType;

/// What templates can do with a value: print text, a number or markup, test anything, loop over
/// a list, look inside a record.
enum class ValueKind { text, html, url, flag, number, list, record };

/// One value inside a C++ object as templates see it: its kind and plain functions that read it,
/// each given the address of the object that holds it. Only the functions of its kind are set.
struct ValueType {
    ValueKind kind = ValueKind::text;
    bool nullable = false;                    ///< std::optional or a pointer: may be absent
    const ViewType& (*record)() = nullptr;    ///< record: its fields
    const ValueType& (*element)() = nullptr;  ///< list: what it is a list of

    /// What `{% if %}` asks: text, markup, URL or list not empty, flag true, number not zero; an
    /// optional number or record is true when present, whatever its value.
    bool (*truthy)(const void*) = nullptr;
    bool (*present)(const void*) = nullptr;           ///< false for an absent nullable value
    std::string_view (*text)(const void*) = nullptr;  ///< text, html, url; empty if absent
    std::int64_t (*number)(const void*) = nullptr;    ///< number, flag, a list's length; 0 if absent
    const void* (*inside)(const void*) = nullptr;     ///< record: its address; null if absent
    std::size_t (*count)(const void*) = nullptr;      ///< list
    /// list: the address of the n-th item; for a list of records that of the record itself.
    const void* (*item)(const void*, std::size_t) = nullptr;
};

/// "text", "number", "list": for messages and the theme reference.
std::string_view kind_name(ValueKind kind);

}  // namespace handrail
