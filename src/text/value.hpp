#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"

namespace handrail {

struct Member;

/// A tree of what an author wrote, in YAML, TOML or JSON alike, with the place of every part.
/// A scalar keeps its characters as written: what type it has is for the schema to say
/// (a phone number stays text, `no` stays a word), never for the notation to guess.
struct Value {
    enum class Kind { null, scalar, list, object };

    Kind kind = Kind::null;
    Position at;
    std::string text;             ///< of a scalar, unquoted and unescaped
    std::vector<Value> items;     ///< of a list
    std::vector<Member> members;  ///< of an object, in the order written; keys are unique

    /// The member called `key`, or null if this is no object or has none.
    const Value* find(std::string_view key) const;
    const Member* find_member(std::string_view key) const;

    /// null, "", [] and {} count as not stated.
    bool is_missing() const;
};

struct Member {
    std::string key;
    Position key_at;
    Value value;
};

}  // namespace handrail
