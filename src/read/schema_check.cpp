#include "read/schema_check.hpp"

#include <algorithm>
#include <optional>

#include "read/character_check.hpp"
#include "read/schema_scalar_check.hpp"
#include "read/shown_text.hpp"
#include "text/suggest.hpp"

namespace handrail {
namespace {

/// Where the walk is: a field or an item, and what it lies in. Names are put together only when there
/// is something to say.
struct Where {
    const Where* above = nullptr;
    std::string_view key;  ///< of a field; of the whole, what it is called
    std::size_t item = 0;  ///< of an item, from 1

    /// How messages begin: `"summary"`, `Item 2 of "links"`, `This entry`.
    std::string name() const {
        if (above == nullptr) return std::string(key);
        if (item == 0) return '"' + shown_text(key) + '"';
        const bool named = above->above != nullptr;
        return "Item " + std::to_string(item) + " of " + (named ? above->name() : "this list");
    }

    /// "access.routes[0]".
    std::string path() const {
        if (above == nullptr) return {};
        const std::string before = above->path();
        if (item > 0) return before + '[' + std::to_string(item - 1) + ']';
        return before.empty() ? std::string(key) : before + '.' + std::string(key);
    }
};

class Walk {
public:
    Walk(std::string_view file, CheckedValue& out) : file_(file), out_(out) {}

    void value(const SchemaNode& node, const Value& value, const Where& where) {
        if (!node.alternatives.empty()) return alternative(node, value, where);
        switch (node.type) {
            case SchemaType::object: return object(node, value, where);
            case SchemaType::list: return list(node, value, where);
            case SchemaType::any:
                if (value.kind != Value::Kind::scalar && node.allowed.empty()) return;
                return scalar(node, value, where);
            default: return scalar(node, value, where);
        }
    }

private:
    void add(const char* rule, Position at, std::string message, std::string hint,
             Severity severity = Severity::error) {
        out_.diagnostics.push_back(
            {severity, rule, std::string(file_), at, std::move(message), std::move(hint)});
    }

    static SchemaType kind_of(const SchemaNode& node) {
        const bool nested = node.type == SchemaType::list || node.type == SchemaType::object;
        return nested ? node.type : SchemaType::string;
    }

    static SchemaType kind_of(const Value& value) {
        if (value.kind == Value::Kind::list) return SchemaType::list;
        return value.kind == Value::Kind::object ? SchemaType::object : SchemaType::string;
    }

    void alternative(const SchemaNode& node, const Value& value, const Where& where) {
        std::vector<std::string> kinds;
        for (const SchemaNode* one : node.alternatives) {
            if (kind_of(*one) == kind_of(value)) return this->value(*one, value, where);
            const bool choices = kind_of(*one) == SchemaType::string && !one->allowed.empty();
            kinds.push_back(choices ? listed(one->allowed) : schema_type_name(one->type));
        }
        // A group that has a short form takes a scalar as well.
        for (const SchemaNode* one : node.alternatives) {
            if (!one->shorthand.empty() && value.kind == Value::Kind::scalar)
                return this->value(*one, value, where);
        }
        add("wrong-type", value.at,
            where.name() + " has to be " + listed(kinds) + ", not " + schema_type_name(kind_of(value)) + '.',
            {});
    }

    void scalar(const SchemaNode& node, const Value& value, const Where& where) {
        if (value.kind != Value::Kind::scalar) {
            const bool one_item = value.kind == Value::Kind::list && value.items.size() == 1;
            const bool choices = !node.allowed.empty() && node.allowed.size() <= 3;
            const std::string wanted = choices ? listed(node.allowed) : schema_type_name(node.type);
            return add(
                "wrong-type", value.at,
                where.name() + " has to be " + wanted + ", not " + schema_type_name(kind_of(value)) + '.',
                one_item ? "Take the square brackets or the \"-\" away."
                         : "Write one value after it; put quotes around text that contains "
                           "brackets or colons.");
        }
        if (!node.reference.empty()) {
            out_.references.push_back(
                {node.reference, value.text, value.at, where.path(), node.loose_reference});
        }
        check_scalar(
            node, value, [&where] { return where.name(); }, file_, out_.diagnostics);
    }

    void list(const SchemaNode& node, const Value& value, const Where& where) {
        if (value.kind != Value::Kind::list) return not_a_list(node, value, where);
        std::size_t count = 0;
        for (std::size_t i = 0; i < value.items.size(); ++i) {
            const Value& one = value.items[i];
            const Where here{&where, {}, i + 1};
            if (one.is_missing()) {
                add("empty-item", one.at, here.name() + " is empty.", "Fill it in or take it out.",
                    Severity::warning);
                continue;
            }
            ++count;
            if (node.items != nullptr) this->value(*node.items, one, here);
        }
        check_count(node, count, value.at, where);
    }

    void check_count(const SchemaNode& node, std::size_t count, Position at, const Where& where) {
        const std::string has =
            where.name() + " has " + std::to_string(count) + (count == 1 ? " item; " : " items; ");
        if (node.max_items && count > *node.max_items) {
            add("too-long", at, has + "the limit is " + std::to_string(*node.max_items) + '.',
                "Take some out.");
        }
        if (node.min_items && count < *node.min_items) {
            add("too-short", at, has + "it needs at least " + std::to_string(*node.min_items) + '.',
                "Add more.");
        }
    }

    void not_a_list(const SchemaNode& node, const Value& value, const Where& where) {
        std::string hint = "Put it in square brackets: [{...}].";
        if (value.kind == Value::Kind::scalar) {
            hint = "Put it in square brackets: " + bracketed(node, value.text) + '.';
        }
        add("wrong-type", value.at,
            where.name() + " has to be a list, even of one, not " + schema_type_name(kind_of(value)) + '.',
            std::move(hint));
    }

    /// `["rutland"]`, which all three notations understand; words joined by commas become items where
    /// an item is one word.
    static std::string bracketed(const SchemaNode& node, std::string_view text) {
        const SchemaNode* items = node.items;
        const bool words = items != nullptr && (!items->reference.empty() || !items->allowed.empty() ||
                                                items->format != SchemaFormat::none);
        std::string out = "[\"";
        for (const char letter : shown_text(text)) {
            if (letter == ' ' && words && out.ends_with(", \"")) continue;
            if (letter == ',' && words) {
                out += "\", \"";
            } else {
                out += letter;
            }
        }
        return out + "\"]";
    }

    void object(const SchemaNode& node, const Value& value, const Where& where) {
        if (value.kind == Value::Kind::scalar && !node.shorthand.empty())
            return shorthand(node, value, where);
        if (value.kind != Value::Kind::object &&
            !(value.kind == Value::Kind::null && where.above == nullptr)) {
            const std::vector<std::string> names = names_of(node);
            return add(
                "wrong-type", value.at,
                where.name() + " has to be a group of fields, not " + schema_type_name(kind_of(value)) + '.',
                names.empty() ? std::string() : "Its fields can be " + listed(names) + '.');
        }
        std::vector<std::string> meant;  // by keys with a slip: not missing as well
        for (const Member& member : value.members) {
            if (auto name = field(node, member, where)) meant.push_back(*std::move(name));
        }
        for (const SchemaProperty& property : node.properties) {
            const bool slipped = std::find(meant.begin(), meant.end(), property.name) != meant.end();
            if (property.required && !slipped) require(property, value, where);
        }
    }

    void shorthand(const SchemaNode& node, const Value& value, const Where& where) {
        const Where here{&where, node.shorthand};
        this->value(*node.find(node.shorthand)->node, value, here);
        for (const SchemaProperty& property : node.properties) {
            if (property.required && property.name != node.shorthand) require(property, value, where);
        }
    }

    /// Checks one field; if its key is unknown, the name of the field that was probably meant.
    std::optional<std::string> field(const SchemaNode& node, const Member& member, const Where& where) {
        const SchemaProperty* property = node.find(member.key);
        if (property == nullptr && node.closed) return unknown(node, member, where);
        const SchemaNode* wanted = property == nullptr ? node.other_values : property->node;
        if (wanted == nullptr || member.value.is_missing()) return std::nullopt;
        value(*wanted, member.value, Where{&where, member.key});
        return std::nullopt;
    }

    std::optional<std::string> unknown(const SchemaNode& node, const Member& member, const Where& where) {
        const std::vector<std::string> names = names_of(node);
        auto meant = nearest(member.key, names);
        std::string hint = meant ? "Did you mean \"" + *meant + "\"?" : std::string();
        if (hint.empty() && names.size() <= 8) hint = "The fields here are " + listed(names) + '.';
        if (const SchemaProperty* group = group_with(node, member.key); group != nullptr && !meant) {
            hint = "It is a field of \"" + group->name + "\": put it there.";
        }
        if (hint.empty()) hint = "Take it out, or look for its right name in the list of fields.";
        std::string message = '"' + shown_text(member.key) + "\" is not a field";
        if (where.above != nullptr && where.item == 0) message += " of " + where.name();
        add("unknown-key", member.key_at, message + '.', std::move(hint));
        return meant;
    }

    /// The group of fields among those of `node` that has a field called `key`; null if none has.
    static const SchemaProperty* group_with(const SchemaNode& node, std::string_view key) {
        const auto has_key = [&](const SchemaProperty& property) {
            return property.node->type == SchemaType::object && property.node->find(key) != nullptr;
        };
        const auto group = std::find_if(node.properties.begin(), node.properties.end(), has_key);
        return group == node.properties.end() ? nullptr : &*group;
    }

    static std::vector<std::string> names_of(const SchemaNode& node) {
        std::vector<std::string> names;
        for (const SchemaProperty& property : node.properties) names.push_back(property.name);
        return names;
    }

    void require(const SchemaProperty& property, const Value& value, const Where& where) {
        const Member* member = value.find_member(property.name);
        if (member != nullptr && !member->value.is_missing()) return;
        const std::string name = '"' + property.name + '"';
        std::string hint = "Add " + name + '.';
        if (!property.node->examples.empty()) hint = "For example: " + property.node->examples.front();
        if (!property.node->description.empty()) hint = property.node->description;
        if (member != nullptr) {
            add("missing-key", member->key_at, name + " is empty, but it has to be filled in.",
                std::move(hint));
        } else {
            add("missing-key", value.at, where.name() + " has no " + name + ", which it has to have.",
                std::move(hint));
        }
    }

    std::string_view file_;
    CheckedValue& out_;
};

}  // namespace

CheckedValue check_value(const Schema& schema, const Value& value, std::string_view file) {
    CheckedValue out;
    check_characters(value, file, out.diagnostics);
    const Where whole{nullptr, file.starts_with("content/") ? "This entry" : "This file"};
    Walk(file, out).value(schema.root(), value, whole);
    sort_by_place(out.diagnostics);
    return out;
}

}  // namespace handrail
