#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "model/entry.hpp"

namespace handrail {

/// A term by which entries are sorted: a category, need or area.
struct Term {
    std::string id;
    std::string name;
    std::string summary;
    std::string easy;    ///< the name in easy words; empty: the name is easy enough
    std::string parent;  ///< the id of the term above, or empty
    int order = 0;
    std::vector<std::string> law;
    std::optional<double> lat;
    std::optional<double> lon;
    bool outside = false;  ///< of an area: not the council's own
    Position at;
};

/// A band of years for the listings by age.
struct AgeBand {
    std::string id;
    std::string name;
    std::string summary;
    std::string easy;  ///< the name in easy words; empty: the name is easy enough
    int from = 0;
    int to = 25;
    Position at;
};

/// A named thing with plain words for it: an access route or an accessibility feature.
struct PlainTerm {
    std::string id;
    std::string name;
    std::string plain;
    std::string easy;  ///< a sentence for easy read, where the plain words are not easy enough
    Position at;
};

}  // namespace handrail
