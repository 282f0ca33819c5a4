#pragma once

#include <chrono>

namespace handrail {

/// Today by the machine's clock, in UTC; or the day of SOURCE_DATE_EPOCH where that is set, so that a build
/// can be repeated to the byte (reproducible-builds.org/specs/source-date-epoch). Read once, at the start,
/// and passed on.
std::chrono::year_month_day system_today();

}  // namespace handrail
