#pragma once

#include <optional>
#include <vector>

#include "model/event.hpp"

namespace handrail {

/// The next day on or after `today` on which an event takes place; a day of one that runs over several counts
/// while it lasts. Empty if there is none any more, or if no day is known.
std::optional<Date> next_day(const Event& event, Date today);

/// Up to `most` days from `today` on, for one that comes back.
std::vector<Date> coming_days(const Event& event, Date today, std::size_t most);

/// True if it has taken place: past ones drop away from lists and feeds.
bool is_over(const Event& event, Date today);

}  // namespace handrail
