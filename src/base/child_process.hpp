#pragma once

#include <optional>
#include <string>
#include <vector>

namespace handrail {

/// Runs a program, found in PATH like a shell does but without a shell, with this process's own input, output
/// and environment, and waits for its end. `arguments` begin behind the program's name and reach it as they
/// are. Gives its exit status (128 and the signal's number if a signal ended it), or nothing if there is no
/// such program.
std::optional<int> run_program(const std::string& program, const std::vector<std::string>& arguments);

}  // namespace handrail
