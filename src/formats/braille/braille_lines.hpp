#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "formats/braille/braille_text.hpp"

namespace handrail {

/// How a block's lines stand: cells count from 1, as transcribers do ("a paragraph starts in cell 3").
struct BrailleShape {
    std::size_t first = 1;
    std::size_t runover = 1;
    bool centred = false;          ///< each line in the middle of the page
    std::size_t right_margin = 0;  ///< cells kept free at the end of each line
};

/// The text as lines of at most `width` cells, without blank cells at their ends. Words are not broken, but
/// for those that are longer than a whole line.
std::vector<std::string> braille_lines(const BrailleText& text, const BrailleShape& shape, std::size_t width);

}  // namespace handrail
