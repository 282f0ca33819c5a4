#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace handrail::lunr {

/// A number as JavaScript turns it into text (ECMA-262, Number::toString): the shortest digits that read back
/// as the same number, with an exponent only below 1e-6 and from 1e21 on; "NaN", "Infinity".
std::string js_number_text(double value);

/// What JavaScript's JSON.parse makes of a number; beyond a double's range that is infinite or 0. Empty if
/// the text is not all of a JSON number.
std::optional<double> json_number(std::string_view text);

}  // namespace handrail::lunr
