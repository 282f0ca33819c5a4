#pragma once

#include <string>

namespace handrail {

/// The build id that the linker put into this program: other code, another id
/// (https://sourceware.org/binutils/docs/ld/Options.html, --build-id). Hexadecimal; empty if there is none,
/// so that nothing can be known to come from the same program.
std::string program_id();

}  // namespace handrail
