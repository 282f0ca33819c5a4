#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace handrail {

/// More parts than anybody writes in a.b.c: the parser nests a table for each, and would let them exhaust the
/// stack.
inline constexpr std::size_t toml_dotted_limit = 16;

/// Where a dotted key of more than `limit` parts begins; empty if there is none.
std::optional<std::size_t> find_long_dotted_key(std::string_view text, std::size_t limit);

/// The line above `at` (its start) that sets the same key in the same table as the line of `at`;
/// empty if it is not to be found by looking at the text.
std::optional<std::size_t> find_first_of_key(std::string_view text, std::size_t at);

/// The key, or the name of the table, that the line of `at` begins with, trimmed.
std::string_view toml_key_of_line(std::string_view text, std::size_t at);

/// Where the first character of the line of `at` that is no space stands.
std::size_t toml_line_begin(std::string_view text, std::size_t at);

}  // namespace handrail
