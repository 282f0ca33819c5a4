#pragma once

#include <vector>

#include "formats/pdf/c_handles.hpp"
#include "formats/pdf/rich_text.hpp"

namespace handrail {

/// One hard line of a text, shaped as if a line had no end: how wide each part of it is, and where it may be
/// broken.
class MeasuredText {
public:
    /// `shaped` holds the bytes of `range` of the text.
    MeasuredText(const RichText& text, TextRange range, PangoLayout* shaped);

    /// The lines, as parts of the text; `first` and `rest` are the widths of the first line and of the
    /// others.
    std::vector<TextRange> break_lines(double first, double rest) const;

    /// Of the longest part that is not broken unless it is longer than a line.
    double longest_word() const;
    double width(TextRange part) const;

private:
    /// How good a place to end a line is, best last.
    enum class Place : unsigned char { none, between_characters, after_sign, after_slash, glued_space, open };

    void add_widths(PangoLayout* shaped);
    void add_places(PangoLayout* shaped);
    Place place_before(std::size_t at, const PangoLogAttr& attributes, std::size_t previous) const;
    std::size_t line_end(std::size_t begin, double available, bool may_move) const;
    bool fits(std::size_t begin, std::size_t end, double available) const;
    std::size_t without_spaces(std::size_t begin, std::size_t end) const;

    const RichText& text_;
    TextRange range_;
    std::vector<double> before_;  // the width of all characters before each byte of the range
    std::vector<Place> places_;   // what a line's end before each byte would be
};

}  // namespace handrail
