#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "text/value.hpp"

namespace handrail {

/// How deeply arrays and objects may be nested in each other.
inline constexpr std::size_t json_depth_limit = 64;

/// Reads one JSON text (RFC 8259) into a tree with the place of every key and value. Numbers,
/// true and false keep the characters that the author wrote. `bytes` must be well-formed UTF-8
/// without a byte order mark. Errors, one at a time: rule "json-syntax", "duplicate-key" or "too-deep".
Result<Value> parse_json(std::string_view bytes, std::string_view file,
                         std::size_t max_depth = json_depth_limit);

}  // namespace handrail
