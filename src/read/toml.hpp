#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/result.hpp"
#include "text/value.hpp"

namespace handrail {

/// The largest TOML text: site.toml and the interface words are far smaller.
inline constexpr std::size_t toml_size_limit = std::size_t{1024} * 1024;

/// Reads a TOML 1.0 text into an object with the place of every key and value, in the order written.
/// Numbers, dates and booleans keep the author's characters (52.670 keeps its last zero); only `_`
/// between digits and a leading `+` are dropped, 0x, 0o and 0b numbers become decimal, and a time of whole
/// minutes loses its seconds. `text` must be well-formed UTF-8; `first_line` is the number of its first line.
/// Rules: "toml-syntax", "duplicate-key", "too-deep", "file-too-large", "not-a-number".
Result<Value> read_toml(std::string_view text, std::string_view file, std::uint32_t first_line = 1);

}  // namespace handrail
