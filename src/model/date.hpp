#pragma once

#include <chrono>

namespace handrail {

/// A day of the calendar. Time zones play no part: a Local Offer speaks of local days.
using Date = std::chrono::year_month_day;

}  // namespace handrail
