#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "base/result.hpp"
#include "read/source_text.hpp"
#include "text/value.hpp"

namespace handrail {

/// The largest front matter, without the body.
inline constexpr std::size_t front_matter_limit = std::size_t{64} * 1024;

/// How the facts at the head of an entry are written.
enum class Notation { yaml, toml, json };

/// An entry's file in its two parts.
struct FrontMatter {
    Notation notation = Notation::yaml;
    Value value;                  ///< always an object
    std::string body;             ///< the Markdown below, as written
    std::uint32_t body_line = 0;  ///< the number of the body's first line in the file
};

/// Splits and reads an entry: YAML between `---` lines, TOML between `+++` lines, or a JSON object, from the
/// first line on. Rules, beside those of the three readers: "no-front-matter",
/// "unclosed-front-matter", "front-matter-too-large", "wrong-type".
Result<FrontMatter> read_front_matter(const SourceText& source);

}  // namespace handrail
