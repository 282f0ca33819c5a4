#pragma once

#include "model/entry.hpp"

namespace handrail {

/// A body that runs services.
struct Organisation {
    Entry entry;
    std::string sector;
    std::vector<std::string> formerly;  ///< earlier names
};

}  // namespace handrail
