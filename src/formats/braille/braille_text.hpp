#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace handrail {

/// A place inside a long word where a line may end.
struct BrailleBreak {
    std::size_t at = 0;  ///< the first cell of the next line
    char sign = 0;       ///< a cell to be written at the end of the line; 0: none
    bool good = false;   ///< after "/", ".", "@" or a hyphen; false: only where nothing better fits
};

/// Text in Braille. One byte a cell, as in a BRF file: North American ASCII Braille, 0x20 to 0x5F, a blank
/// cell being a space. No two blank cells follow each other, none begins or ends it.
struct BrailleText {
    std::string cells;
    std::vector<BrailleBreak> breaks;  ///< ascending; only of words that may be too long for a line

    bool empty() const { return cells.empty(); }
};

}  // namespace handrail
