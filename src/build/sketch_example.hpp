#pragma once

#include <string>

#include "build/entry_sketch.hpp"
#include "read/schema.hpp"

namespace handrail {

/// An example of what a schema's node describes, in YAML on one line: the schema's own example where it gives
/// one, else one made of its words, formats and limits. Empty, which counts as not stated, where none can be
/// made.
std::string sketch_example(const SchemaNode& node, const SketchFacts& facts);

}  // namespace handrail
