#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"

namespace handrail {

/// Turns byte offsets of one UTF-8 text into lines and columns. A line ends with LF or CRLF;
/// columns count characters. A look-up takes bounded time however long a line is, because the
/// table also marks places inside long lines.
class LineTable {
public:
    LineTable() = default;
    explicit LineTable(std::string_view bytes);

    /// The place of the byte at `offset` in `bytes`, the text the table was made from.
    Position position(std::string_view bytes, std::size_t offset) const;

    /// The byte offset of a place: the way back. A column beyond the end of its line is the line's end.
    std::size_t offset(std::string_view bytes, Position position) const;

private:
    struct Mark {
        std::size_t offset = 0;
        Position position;
    };
    std::vector<Mark> marks_;
};

/// Walks one text forwards and knows the place it has come to: for readers that meet
/// everything in order. Going back is allowed but starts again from the beginning.
class PositionCursor {
public:
    /// `first_line` is the number of the text's first line in its file.
    explicit PositionCursor(std::string_view bytes, std::uint32_t first_line = 1);

    /// The place of the byte at `offset`.
    Position to_offset(std::size_t offset);
    /// The place of the character that has `index` characters before it.
    Position to_character(std::size_t index);
    /// The byte offset that the cursor has come to.
    std::size_t offset() const { return offset_; }

private:
    void restart();
    /// Goes on to an offset at which a character starts.
    void advance_to(std::size_t offset);
    /// Goes on by so many characters, or to the end.
    void advance_by(std::size_t characters);
    Position position() const;

    std::string_view bytes_;
    std::uint32_t first_line_ = 1;
    std::size_t offset_ = 0;
    std::size_t character_ = 0;  ///< characters before `offset_`
    std::uint32_t line_ = 1;
    std::size_t line_begin_ = 0;  ///< characters before the line
};

}  // namespace handrail
