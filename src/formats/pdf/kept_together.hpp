#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace handrail {

/// Adds to `glue` the places of the spaces inside single pieces of information, which must not be split over
/// two lines (UKAAF MS03): phone numbers, postcodes, dates, times and ranges of them, numbers with their
/// unit. `glue` comes back ascending, each place once.
void add_glue(std::string_view text, std::vector<std::size_t>& glue);

}  // namespace handrail
