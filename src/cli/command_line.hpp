#pragma once

namespace handrail {

/// Reads the command line, runs the command and returns the exit status: 0 done; 1 the content has errors;
/// 2 the command line is wrong; 3 the machine failed (disk, permissions).
int run_command_line(int argc, char** argv);

}  // namespace handrail
