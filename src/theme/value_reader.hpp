#pragma once

#include <concepts>
#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "theme/markup.hpp"
#include "theme/value_type.hpp"

/// From a C++ member to its ValueType, at compile time. Internal to view_type.hpp.
namespace handrail::value_reader {

/// A struct that templates can look into.
template <typename T>
concept ViewStruct = requires {
    { T::view_type() } -> std::same_as<const ViewType&>;
};

template <typename T>
concept Text = std::same_as<T, std::string> || std::same_as<T, std::string_view>;

/// What stands inside an optional or a pointer, or the value itself.
template <typename T>
struct Unwrap {
    using Inner = T;
    static constexpr bool nullable = false;
    static const T* get(const T& value) { return &value; }
};
template <typename T>
struct Unwrap<std::optional<T>> {
    using Inner = T;
    static constexpr bool nullable = true;
    static const T* get(const std::optional<T>& value) { return value ? &*value : nullptr; }
};
template <typename T>
struct Unwrap<T*> {
    using Inner = std::remove_const_t<T>;
    static constexpr bool nullable = true;
    static const T* get(T* value) { return value; }
};
template <typename T>
struct Unwrap<std::shared_ptr<T>> {
    using Inner = std::remove_const_t<T>;
    static constexpr bool nullable = true;
    static const T* get(const std::shared_ptr<T>& value) { return value.get(); }
};

template <typename T>
struct ItemOf {
    static constexpr bool is_list = false;
};
template <typename T>
struct ItemOf<std::vector<T>> {
    static constexpr bool is_list = true;
    using Item = T;
};
template <typename T>
struct ItemOf<std::span<const T>> {
    static constexpr bool is_list = true;
    using Item = T;
};

/// Where to find the value, given the address of what holds it: a member of a struct ...
template <typename Owner, auto Member>
struct MemberOf {
    static const auto& get(const void* owner) { return static_cast<const Owner*>(owner)->*Member; }
};
/// ... or, for the items of a list, that very address.
template <typename T>
struct Itself {
    static const T& get(const void* address) { return *static_cast<const T*>(address); }
};

/// The functions that read a value of type T found by Source.
template <typename Source, typename T>
struct Reader {
    using Wrapped = Unwrap<T>;
    using Inner = typename Wrapped::Inner;

    static const Inner* find(const void* owner) { return Wrapped::get(Source::get(owner)); }

    static bool present(const void* owner) { return find(owner) != nullptr; }

    static std::string_view text(const void* owner) {
        const Inner* value = find(owner);
        if (value == nullptr) return {};
        if constexpr (std::same_as<Inner, Html>)
            return value->bytes;
        else if constexpr (std::same_as<Inner, Url>)
            return value->text;
        else
            return *value;
    }

    static std::int64_t number(const void* owner) {
        const Inner* value = find(owner);
        return value == nullptr ? 0 : static_cast<std::int64_t>(*value);
    }

    static const void* inside(const void* owner) { return find(owner); }

    static std::size_t count(const void* owner) {
        const Inner* value = find(owner);
        return value == nullptr ? 0 : value->size();
    }

    static std::int64_t length(const void* owner) { return static_cast<std::int64_t>(count(owner)); }

    static const void* item(const void* owner, std::size_t index) {
        const auto& found = (*find(owner))[index];
        using Item = std::remove_cvref_t<decltype(found)>;
        if constexpr (ViewStruct<typename Unwrap<Item>::Inner>)
            return Unwrap<Item>::get(found);
        else
            return &found;
    }

    static bool has_text(const void* owner) { return !text(owner).empty(); }
    static bool has_items(const void* owner) { return count(owner) != 0; }
    static bool is_not_zero(const void* owner) { return number(owner) != 0; }
};

template <typename T>
const ValueType& item_type();

template <typename Source, typename T>
constexpr ValueType type_of_text(ValueType type) {
    type.text = &Reader<Source, T>::text;
    type.truthy = &Reader<Source, T>::has_text;
    return type;
}

template <typename Source, typename T>
constexpr ValueType type_of_number(ValueType type) {
    using R = Reader<Source, T>;
    type.number = &R::number;
    const bool presence_counts = type.nullable && type.kind == ValueKind::number;
    type.truthy = presence_counts ? &R::present : &R::is_not_zero;
    return type;
}

template <typename Source, typename T>
constexpr ValueType type_of_list(ValueType type) {
    using R = Reader<Source, T>;
    type.kind = ValueKind::list;
    type.count = &R::count;
    type.number = &R::length;
    type.item = &R::item;
    type.truthy = &R::has_items;
    type.element = &item_type<typename ItemOf<typename R::Inner>::Item>;
    return type;
}

template <typename Source, typename T>
constexpr ValueType type_of_record(ValueType type) {
    type.kind = ValueKind::record;
    type.record = &Reader<Source, T>::Inner::view_type;
    type.inside = &Reader<Source, T>::inside;
    type.truthy = &Reader<Source, T>::present;
    return type;
}

template <typename Source, typename T>
constexpr ValueType type_of() {
    using R = Reader<Source, T>;
    using Inner = typename R::Inner;
    ValueType type;
    type.nullable = Unwrap<T>::nullable;
    type.present = &R::present;
    if constexpr (Text<Inner>) {
        return type_of_text<Source, T>(type);
    } else if constexpr (std::same_as<Inner, Html>) {
        type.kind = ValueKind::html;
        return type_of_text<Source, T>(type);
    } else if constexpr (std::same_as<Inner, Url>) {
        type.kind = ValueKind::url;
        return type_of_text<Source, T>(type);
    } else if constexpr (std::integral<Inner>) {
        type.kind = std::same_as<Inner, bool> ? ValueKind::flag : ValueKind::number;
        return type_of_number<Source, T>(type);
    } else if constexpr (ItemOf<Inner>::is_list) {
        return type_of_list<Source, T>(type);
    } else {
        static_assert(
            ViewStruct<Inner>,
            "a template can show text, Html, Url, bool, integers, lists and structs that have view_type()");
        return type_of_record<Source, T>(type);
    }
}

template <typename T>
const ValueType& item_type() {
    static constexpr ValueType type = type_of<Itself<T>, T>();
    return type;
}

}  // namespace handrail::value_reader
