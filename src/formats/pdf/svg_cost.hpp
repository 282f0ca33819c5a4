#pragma once

#include <cstddef>
#include <string_view>

namespace handrail {

/// What is too much to draw: minutes, where a picture needs a moment.
inline constexpr std::size_t most_svg_cost = 100'000;

/// About how many elements a program comes by that draws the SVG picture, or most_svg_cost + 1 if it is more:
/// an element counts once wherever `use` repeats it, and a pattern, mask, marker or clip path once for each
/// element that has it. A few hundred bytes can ask for millions. Entities, which could hide elements,
/// count as too much.
std::size_t svg_cost(std::string_view bytes);

}  // namespace handrail
