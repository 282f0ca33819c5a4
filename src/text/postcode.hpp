#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace handrail {

/// A UK postcode in its normal form ("LE15 6HP"): capitals, one space before the last three
/// characters. Accepts lower case and missing or extra spaces. Empty if the shape is not one
/// of those that Royal Mail uses (BS 7666: six shapes and GIR 0AA, letters by position).
/// Whether the postcode exists is not checked.
std::optional<std::string> normal_postcode(std::string_view text);

}  // namespace handrail
