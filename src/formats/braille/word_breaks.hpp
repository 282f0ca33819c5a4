#pragma once

#include <string_view>
#include <vector>

#include "formats/braille/braille_text.hpp"

namespace handrail {

/// Lines are never asked to be shorter than this (data/schema/site.schema.json), so no shorter word has to be
/// broken.
inline constexpr std::size_t shortest_braille_line = 20;

/// Where words too long for a line may be broken. `origin` holds for each cell the index of its character in
/// `print`.
///
/// Addresses break after "/", "." and "@" (and the other signs that join their parts) with the line
/// continuation indicator, dot 5: a hyphen would be read as a part of the address. In numbers it keeps the
/// numeric mode. Words break at a hyphen that they have, else with one (Rules of Unified English
/// Braille, 10.13). Never inside a contraction, and never between an indicator and what it belongs to.
std::vector<BrailleBreak> find_word_breaks(std::string_view cells, std::u32string_view print,
                                           const std::vector<std::size_t>& origin);

}  // namespace handrail
