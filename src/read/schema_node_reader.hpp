#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "read/schema.hpp"
#include "text/value.hpp"

namespace handrail {

/// Reads the keywords of one schema object into a node. What lies inside (a property, the items, an
/// alternative) goes back to the loader through `inner`, which knows how to follow `$ref`.
class SchemaNodeReader {
public:
    using Inner = std::function<const SchemaNode*(const Value&)>;

    SchemaNodeReader(std::string_view file, Inner inner, Diagnostics& problems)
        : file_(file), inner_(std::move(inner)), problems_(&problems) {}

    /// Fills `node` from `value`, an object. Every keyword is either understood or a problem.
    void read(const Value& value, SchemaNode& node);

    /// Reads title, description, examples and default only: the words that may stand beside a `$ref`.
    void read_words(const Value& value, SchemaNode& node);

    /// Adds a problem of the schema at `at`.
    void fail(Position at, std::string message);

private:
    bool read_word(const Member& member, SchemaNode& node);
    bool read_limit(const Member& member, SchemaNode& node);
    bool read_string_rule(const Member& member, SchemaNode& node);
    bool read_structure(const Member& member, SchemaNode& node);
    void read_type(const Value& value, SchemaNode& node);
    void read_pattern(const Value& value, SchemaNode& node);
    void read_choices(const Value& value, SchemaNode& node);
    void read_others(const Value& value, SchemaNode& node);
    void read_properties(const Value& value, SchemaNode& node);
    void read_required(const Value& value, SchemaNode& node);
    std::size_t count(const Member& member);
    double number(const Member& member);

    std::string file_;
    Inner inner_;
    Diagnostics* problems_;
};

}  // namespace handrail
