#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/date.hpp"
#include "model/entry.hpp"
#include "text/value.hpp"

namespace handrail {

/// Typed looks into a tree that its schema has already found right: what is absent, empty or
/// of another type reads as "not stated". `object` may be null, so that looks can be nested.
std::string text_field(const Value* object, std::string_view key);
std::vector<std::string> list_field(const Value* object, std::string_view key);
std::optional<int> int_field(const Value* object, std::string_view key);
std::optional<double> number_field(const Value* object, std::string_view key);
std::optional<bool> flag_field(const Value* object, std::string_view key);
std::optional<Date> date_field(const Value* object, std::string_view key);
/// Minutes after midnight.
std::optional<int> time_field(const Value* object, std::string_view key);
std::optional<Duration> duration_field(const Value* object, std::string_view key);

/// The member of that name, if it is an object that states something.
const Value* object_field(const Value* object, std::string_view key);

/// Reads each item of the list `key` with `read`.
template <typename Read>
auto objects_field(const Value* object, std::string_view key, const Read& read) {
    std::vector<decltype(read(std::declval<const Value&>()))> all;
    const Value* list = object == nullptr ? nullptr : object->find(key);
    if (list == nullptr || list->kind != Value::Kind::list) return all;
    for (const Value& item : list->items) {
        if (!item.is_missing()) all.push_back(read(item));
    }
    return all;
}

}  // namespace handrail
