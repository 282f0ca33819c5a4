#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace handrail {

/// How many single-character edits (insert, delete, replace, swap two neighbours) lie between two
/// words: the optimal string alignment distance. Counts characters, not bytes. Stops counting
/// above `limit` and returns `limit + 1`.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

/// The candidate that somebody who wrote `word` most likely meant, for "Did you mean ...?".
/// Case, and the difference between `_`, `-` and space, cost nothing. A longer word may differ
/// more: one edit up to 5 characters, two up to 8, three above. The first of equals wins.
std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates);

/// `Did you mean "categories"?`, or nothing if no candidate is near.
std::string did_you_mean(std::string_view word, std::span<const std::string> candidates);

}  // namespace handrail
