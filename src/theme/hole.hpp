#pragma once

#include <cstddef>
#include <string>
#include <variant>

#include "theme/escape.hpp"

namespace handrail::engine {

/// Why a template cannot be made safe: in words for its author.
struct Refusal {
    std::string message;
    std::string hint;
    std::size_t offset = 0;  ///< in the literal text that was read
};

/// What is to be done with a value at a certain place: the escape that makes it safe there, or why none can.
using Hole = std::variant<Escape, Refusal>;

}  // namespace handrail::engine
