#pragma once

#include <cstdint>
#include <string_view>

#include "base/result.hpp"
#include "text/value.hpp"

namespace handrail {

/// Reads one YAML document into a tree with the place of every key and value. A plain `null`, `~` or nothing
/// is null; every other scalar keeps its text. Refuses what front matter has no use for: anchors,
/// aliases, tags, merge keys, a second document, nesting deeper than author_depth_limit. `text` must be
/// well-formed UTF-8; `first_line` is the number of its first line in the file. An empty document is null.
/// Rules: "yaml-syntax", "yaml-feature", "duplicate-key", "too-deep".
Result<Value> read_yaml(std::string_view text, std::string_view file, std::uint32_t first_line = 1);

}  // namespace handrail
