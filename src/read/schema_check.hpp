#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "read/schema.hpp"
#include "text/value.hpp"

namespace handrail {

/// A scalar that names something elsewhere, such as a category.
struct Reference {
    std::string kind;  ///< what the schema's `x-ref` or `x-loose-ref` says, such as "categories"
    std::string id;
    Position at;
    std::string path;    ///< "access.routes[0]": where in the entry, items counted from 0
    bool loose = false;  ///< plain words are fine if nothing has that id
};

/// What a walk over an entry found.
struct CheckedValue {
    Diagnostics diagnostics;
    std::vector<Reference> references;
};

/// Holds an entry against its schema and lists every problem in one pass: "unknown-key", "missing-key",
/// "wrong-type", "not-one-of", "too-long", "too-short", "out-of-range", "bad-format", "bad-pattern",
/// "empty-item", "bidi-control", "control-character". A scalar has the type that the schema asks for
/// if its text reads as one, quoted or not. Null, "", [] and {} count as absent.
CheckedValue check_value(const Schema& schema, const Value& value, std::string_view file);

}  // namespace handrail
