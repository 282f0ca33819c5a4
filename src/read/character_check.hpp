#pragma once

#include <string_view>

#include "base/diagnostic.hpp"
#include "text/value.hpp"

namespace handrail {

/// Looks for characters that an escape ("\u202E") can bring into a text although the file's bytes were
/// checked: control characters anywhere, and direction controls: embeddings anywhere, marks in texts of one
/// line, which are names. Rules "control-character" and "bidi-control".
void check_characters(const Value& value, std::string_view file, Diagnostics& diagnostics);

}  // namespace handrail
