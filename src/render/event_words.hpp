#pragma once

#include <string>
#include <vector>

#include "render/page_context.hpp"

namespace handrail {

/// When an event takes place, a line a day: its day or days, or the next five of one that comes back. Empty
/// if nobody said.
std::vector<std::string> event_days(const PageContext& context, const Event& event);

}  // namespace handrail
