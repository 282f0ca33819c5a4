#pragma once

namespace handrail {

/// As in the project's CMakeLists.txt.
inline constexpr const char* version = HANDRAIL_VERSION;

}  // namespace handrail
