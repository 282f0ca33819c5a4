#pragma once

#include <string_view>

namespace handrail::lunr {

/// The token without what stands outside [A-Za-z0-9_] at its ends. As in lunr, letters beyond ASCII
/// go too ("été" becomes "t"), and a token without any such character becomes empty.
std::string_view trim(std::string_view token);

}  // namespace handrail::lunr
