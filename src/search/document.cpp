#include "search/document.hpp"

#include <algorithm>

namespace handrail::lunr {

const FieldValue* Document::find(std::string_view name) const {
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const DocumentField& field) { return field.name == name; });
    return found == fields.end() ? nullptr : &found->value;
}

}  // namespace handrail::lunr
