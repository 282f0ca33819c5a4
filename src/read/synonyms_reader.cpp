#include "read/synonyms_reader.hpp"

#include <algorithm>
#include <iterator>

#include "read/fields.hpp"

namespace handrail {
namespace {

WordGroup read_group(const Value& value) {
    return {list_field(&value, "words"), list_field(&value, "from"), list_field(&value, "to")};
}

bool leads_nowhere(const WordGroup& group) {
    return group.words.empty() && (group.from.empty() || group.to.empty());
}

std::vector<std::pair<std::string, std::string>> read_spelling(const Value& value) {
    return objects_field(&value, "spelling", [](const Value& pair) {
        return std::pair(pair.items.front().text, pair.items.back().text);
    });
}

std::vector<std::pair<std::string, std::vector<std::string>>> read_danger(const Value* value) {
    std::vector<std::pair<std::string, std::vector<std::string>>> danger;
    if (value == nullptr) return danger;
    for (const Member& member : value->members)
        danger.emplace_back(member.key, list_field(value, member.key));
    return danger;
}

template <typename Item>
void add(std::vector<Item>& to, std::vector<Item>& from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

/// Lists under the same key become one.
void add_danger(Synonyms& own, Synonyms& shipped) {
    for (auto& [kind, words] : shipped.danger) {
        const auto known = std::find_if(own.danger.begin(), own.danger.end(),
                                        [&name = kind](const auto& one) { return one.first == name; });
        if (known == own.danger.end()) {
            own.danger.emplace_back(kind, std::move(words));
        } else {
            add(known->second, words);
        }
    }
}

}  // namespace

Synonyms read_synonyms(const Value& value) {
    Synonyms synonyms;
    synonyms.groups = objects_field(&value, "groups", read_group);
    std::erase_if(synonyms.groups, leads_nowhere);
    synonyms.spelling = read_spelling(value);
    synonyms.frames = list_field(&value, "frames");
    synonyms.near = list_field(&value, "near");
    synonyms.no_stem = list_field(&value, "no_stem");
    synonyms.hidden = list_field(&value, "hidden");
    const Value* last = object_field(&value, "last");
    synonyms.last_words = list_field(last, "words");
    synonyms.last_categories = list_field(last, "categories");
    synonyms.danger = read_danger(object_field(&value, "danger"));
    return synonyms;
}

bool adds_to_shipped(const Value& value) {
    return flag_field(&value, "add_to_shipped").value_or(false);
}

Synonyms joined(Synonyms own, Synonyms shipped) {
    add(own.groups, shipped.groups);
    add(own.spelling, shipped.spelling);
    add(own.frames, shipped.frames);
    add(own.near, shipped.near);
    add(own.no_stem, shipped.no_stem);
    add(own.hidden, shipped.hidden);
    add(own.last_words, shipped.last_words);
    add(own.last_categories, shipped.last_categories);
    add_danger(own, shipped);
    return own;
}

}  // namespace handrail
