#pragma once

#include <string>

#include "base/diagnostic.hpp"
#include "cli/commands.hpp"
#include "text/json_writer.hpp"

namespace handrail {

/// The diagnostics as text (a line each, and a count), as a JSON array, or as GitHub's workflow commands.
std::string print_diagnostics(const Diagnostics& diagnostics, DiagnosticFormat format);

/// The same as a JSON value inside something larger.
void write_diagnostics(JsonWriter& json, const Diagnostics& diagnostics);

/// "3 errors, 12 warnings", "1 error", "no problems".
std::string count_problems(const Diagnostics& diagnostics);

}  // namespace handrail
