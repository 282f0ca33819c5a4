#pragma once

namespace handrail {

/// Sizes and places on a page, in points (1/72 inch), from the size of the text alone.
struct PageStyle {
    static constexpr double page_width = 595.28;  // A4, ISO 216
    static constexpr double page_height = 841.89;
    static constexpr double margin = 56.69;  // 20 mm

    double size = 18;  ///< of the text, the running head and the page number (UKAAF MS03)
    bool right_to_left = false;

    double line_height() const { return size * 1.4; }
    double baseline() const { return size * 1.05; }  ///< below the top of the line
    double blank_line() const { return line_height(); }
    double indent() const { return size * 1.3; }      ///< of a list's text from its bullet
    double side_picture() const { return size * 5; }  ///< of a square that stands beside words: easy read
    double side_gap() const { return size * 1.2; }    ///< between the two
    double measure() const { return page_width - 2 * margin; }
    double head_baseline() const { return margin + baseline() - size * 0.4; }
    double body_top() const { return margin + line_height() * 1.4; }
    double foot_baseline() const { return page_height - margin; }
    double body_bottom() const { return page_height - margin - line_height() * 1.6; }

    double heading_size(int level) const {
        if (level <= 1) return size * 1.5;
        return level == 2 ? size * 1.25 : size * 1.1;
    }
};

}  // namespace handrail
