#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace handrail::lunr {

/// What a field of a document holds: nothing; text, which is split into tokens at white space and
/// hyphens; or a list, each item of which becomes one token, however many words it has.
using FieldValue = std::variant<std::monostate, std::string, std::vector<std::string>>;

struct DocumentField {
    std::string name;
    FieldValue value;
};

/// One thing to be found. All text is UTF-8.
struct Document {
    std::string ref;                    ///< what a search gives back; each document has its own
    std::vector<DocumentField> fields;  ///< in any order; those the index does not have are ignored
    double boost = 1;                   ///< as in lunr, 0 means 1

    /// The field's value; null if the document does not have it. The first of equal names counts.
    const FieldValue* find(std::string_view name) const;
};

}  // namespace handrail::lunr
