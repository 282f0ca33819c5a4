#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace handrail {

/// The scalars of an entry as numbers and truth values: what the schema check accepts, so that a reader
/// of a checked value can use the same functions and never meets an empty answer.

/// "95", "-3": decimal digits only.
std::optional<std::int64_t> to_integer(std::string_view text);

/// "52.67", "-0.73", "1e3": a finite decimal number.
std::optional<double> to_number(std::string_view text);

/// "true" or "false", in any case.
std::optional<bool> to_boolean(std::string_view text);

}  // namespace handrail
