#include "theme/scope.hpp"

#include <algorithm>

#include "text/suggest.hpp"
#include "theme/sentence.hpp"

namespace handrail::engine {

namespace {

std::vector<std::string> field_names(const ViewType& type) {
    std::vector<std::string> names;
    for (const Field& field : type.fields()) names.push_back(field.name);
    return names;
}

NameFault no_such_field(const syntax::Word& name, const ViewType& record) {
    return {name.at, "template-unknown-name",
            sentence("There is no \"$\" in the $.", {name.text, record.name()}),
            did_you_mean(name.text, field_names(record))};
}

NameFault nothing_inside(const syntax::Word& name, const ValuePath& value) {
    const std::string kind(kind_name(value.type.kind));
    std::string hint = value.type.kind == ValueKind::list
                           ? sentence("Go through it with {% for item in $ %}.", {value.name})
                           : "";
    return {name.at, "template-wrong-kind",
            sentence("\"$\" is of the kind $, so it has no \"$\" inside.", {value.name, kind, name.text}),
            std::move(hint)};
}

/// Follows the parts of a path from the second one on.
Resolved walk(ValuePath value, const syntax::Path& path) {
    for (std::size_t i = 1; i < path.parts.size(); ++i) {
        const syntax::Word& part = path.parts[i];
        if (value.type.kind != ValueKind::record) return nothing_inside(part, value);
        const ViewType& record = value.type.record();
        const Field* field = record.find(part.text);
        if (field == nullptr) return no_such_field(part, record);
        value = value.inside(field->name, field->type);
    }
    return value;
}

Resolved count_of(ValuePath value, std::size_t at) {
    if (value.type.kind != ValueKind::list) {
        return NameFault{at,
                         "template-wrong-kind",
                         sentence("\"$\" is not a list, so it cannot be counted.", {value.name}),
                         {}};
    }
    ValueType number;
    number.kind = ValueKind::number;
    number.number = value.type.number;
    number.truthy = value.type.truthy;
    number.present = value.type.present;
    value.type = number;
    value.name += " | count";
    return value;
}

Resolved filtered(Resolved value, const syntax::Word& filter) {
    const std::vector<std::string> known = {"count"};
    if (filter.text != known.front()) {
        return NameFault{filter.at, "template-unknown-filter",
                         sentence("There is no filter called \"$\".", {filter.text}),
                         did_you_mean(filter.text, known)};
    }
    if (auto* reference = std::get_if<ValuePath>(&value)) return count_of(std::move(*reference), filter.at);
    return NameFault{filter.at, "template-wrong-kind", "Only a list can be counted.", {}};
}

}  // namespace

Resolved Scope::resolve(const syntax::Path& path) const {
    Resolved found = resolve_unfiltered(path);
    for (const syntax::Word& filter : path.filters) {
        if (std::holds_alternative<NameFault>(found)) break;
        found = filtered(std::move(found), filter);
    }
    return found;
}

Resolved Scope::resolve_unfiltered(const syntax::Path& path) const {
    const syntax::Word& first = path.parts.front();
    if (const Binding* binding = find(first.text)) {
        if (const auto* reference = std::get_if<ValuePath>(&binding->value)) return walk(*reference, path);
        if (path.parts.size() == 1) return std::get<Constant>(binding->value);
        return NameFault{path.parts[1].at,
                         "template-wrong-kind",
                         sentence("\"$\" is a text, so it has nothing inside.", {first.text}),
                         {}};
    }
    if (first.text == "words") return resolve_word(path);
    const Field* field = root_.find(first.text);
    if (field == nullptr) return unknown_name(first);
    return walk(ValuePath{0, {}, field->type, field->name, field->type.nullable}, path);
}

Resolved Scope::resolve_word(const syntax::Path& path) const {
    std::string key;
    for (std::size_t i = 1; i < path.parts.size(); ++i) key += (i == 1 ? "" : ".") + path.parts[i].text;
    const InterfaceWord* own = edition_.empty() ? nullptr : words_.find(edition_ + '.' + key);
    if (own != nullptr) return Constant{own->text, true, own->placeholders};
    if (const InterfaceWord* word = words_.find(key)) return Constant{word->text, true, word->placeholders};
    return NameFault{path.parts.back().at, "template-unknown-word",
                     sentence("There is no interface word \"$\".", {key}), did_you_mean(key, words_.keys())};
}

NameFault Scope::unknown_name(const syntax::Word& name) const {
    std::vector<std::string> known = field_names(root_);
    for (const Binding& binding : bindings_) known.push_back(binding.name);
    known.emplace_back("words");
    return {name.at, "template-unknown-name",
            sentence("There is no \"$\" in the $.", {name.text, root_.name()}),
            did_you_mean(name.text, known)};
}

const Scope::Binding* Scope::find(std::string_view name) const {
    const auto found = std::find_if(bindings_.rbegin(), bindings_.rend(),
                                    [&](const Binding& binding) { return binding.name == name; });
    return found == bindings_.rend() ? nullptr : &*found;
}

}  // namespace handrail::engine
