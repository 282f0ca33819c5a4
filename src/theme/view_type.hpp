#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "theme/value_reader.hpp"
#include "theme/value_type.hpp"

namespace handrail {

/// One name that templates can use, with the line that docs/themes.md prints about it.
struct Field {
    std::string name;
    std::string description;
    ValueType type;
};

/// How a C++ struct looks to templates. Each view struct has one, made once:
///
///     struct ServicePage {
///         std::string name;
///         std::vector<Contact> contacts;
///         static const ViewType& view_type();
///     };
///     const ViewType& ServicePage::view_type() {
///         static const ViewType type = make_view_type<ServicePage>("service page", {
///             field<&ServicePage::name>("name", "The service's name."),
///             field<&ServicePage::contacts>("contacts", "Whom to ask, best first."),
///         });
///         return type;
///     }
///
/// Members may be std::string or string_view (text), Html, Url, bool, integers, other view structs,
/// std::vector or std::span<const T> of any of these (of pointers to view structs, too), and
/// std::optional, const T* or std::shared_ptr of them for what may be absent.
class ViewType {
public:
    ViewType(std::string name, std::vector<Field> fields);

    /// What messages call it: "service page".
    const std::string& name() const { return name_; }
    /// In the order written.
    std::span<const Field> fields() const { return fields_; }
    /// Null if there is none of that name.
    const Field* find(std::string_view name) const;

private:
    std::string name_;
    std::vector<Field> fields_;
};

/// A field that remembers in its type which struct it belongs to, so that mixing structs up does
/// not compile.
template <typename Owner>
struct FieldOf {
    Field field;
};

template <typename T>
struct MemberPointer;
template <typename Owner, typename T>
struct MemberPointer<T Owner::*> {
    using Class = Owner;
    using Type = std::remove_const_t<T>;
};

/// Describes one member. For a member of a base class name the view struct as second argument:
/// `field<&Page::title, ServicePage>("title", "...")`.
template <auto Member, typename Owner = typename MemberPointer<decltype(Member)>::Class>
FieldOf<Owner> field(std::string name, std::string description) {
    using Type = typename MemberPointer<decltype(Member)>::Type;
    using Source = value_reader::MemberOf<Owner, Member>;
    return {{std::move(name), std::move(description), value_reader::type_of<Source, Type>()}};
}

template <typename Owner>
ViewType make_view_type(std::string name, std::initializer_list<FieldOf<Owner>> fields) {
    std::vector<Field> plain;
    plain.reserve(fields.size());
    for (const FieldOf<Owner>& one : fields) plain.push_back(one.field);
    return ViewType(std::move(name), std::move(plain));
}

/// An object with its type: what a template is rendered with. Refers to the object, does not own it.
struct View {
    const void* object = nullptr;
    const ViewType* type = nullptr;
};

template <typename T>
View view_of(const T& object) {
    return {&object, &T::view_type()};
}

}  // namespace handrail
