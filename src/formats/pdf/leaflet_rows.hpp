#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "formats/edition_document.hpp"
#include "render/phrases.hpp"

namespace handrail {

/// A value on a leaflet: words, or a way to reach somebody.
struct LeafletValue {
    std::string words;
    std::string url;    ///< where the words lead; may be empty
    std::string name;   ///< whose it is, said before it; may be empty
    std::string hours;  ///< said below it; may be empty
};

/// What stands beside one label of a leaflet.
struct LeafletRow {
    enum class Kind { facts, phones, addresses, steps };

    Kind kind = Kind::facts;
    std::string label;
    std::vector<LeafletValue> values;
    bool shortened = false;  ///< something was left out, and the leaflet says that there is more
};

/// The facts of a leaflet in the order in which people look for them.
std::vector<LeafletRow> leaflet_rows(const EditionDocument& document, const Phrases& phrases);

/// Leaves out the last sentence, step or contact of the row; false if there is none that it can do without.
/// The first phone number always stays.
bool shorten(LeafletRow& row);

/// How many bytes of words the row has.
std::size_t length(const LeafletRow& row);

}  // namespace handrail
