#pragma once

#include <cstddef>
#include <string_view>

namespace handrail {

/// A phone number, postcode, date or time of day in a text, that holds a space: "01632 960 000", "LE15 6HP",
/// "1 October 2026", "9:30 am". Large print never splits such a piece of information over two lines (UKAAF
/// MS03, clear and large print).
struct WholePiece {
    std::size_t begin = 0;   ///< in bytes
    std::size_t length = 0;  ///< 0: there is none
};

/// The first that begins at `from` or behind it.
WholePiece next_whole_piece(std::string_view text, std::size_t from);

}  // namespace handrail
