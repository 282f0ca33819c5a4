#pragma once

#include "model/entry.hpp"

namespace handrail {

/// A page that explains something, rather than somewhere to go.
struct Guide {
    Entry entry;
    std::string audience;  ///< families, young-people, professionals, or empty
};

}  // namespace handrail
