#pragma once

#include <cstddef>

namespace handrail {

/// How deeply lists and objects may be nested in an author's YAML, TOML or JSON front matter.
inline constexpr std::size_t author_depth_limit = 16;

}  // namespace handrail
