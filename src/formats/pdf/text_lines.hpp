#pragma once

#include <string>
#include <vector>

#include "formats/pdf/font_loan.hpp"
#include "formats/pdf/rich_text.hpp"

namespace handrail {

/// A part of a line that is drawn at once: the words of one link, or those between links.
struct LinePart {
    LayoutHandle layout;  ///< one line of it, with the space that ends it, if one does
    double x = 0;         ///< from the left edge of the column
    double width = 0;     ///< without that space
    int link = -1;        ///< the index in the text's links, or -1
    TextRange words;      ///< in the text
};

struct TextLine {
    std::vector<LinePart> parts;  ///< in reading order
};

/// A text broken into lines.
struct TextLines {
    std::vector<TextLine> lines;
    double line_height = 0;
    double baseline = 0;  ///< of each line, below its top
};

/// Where a text is set.
struct Column {
    double width = 0;
    double first_indent = 0;  ///< kept free at the start of the first line, for a label before it
    bool right_to_left = false;
};

/// How wide a text is.
struct TextWidths {
    double longest_word = 0;  ///< with what belongs to it: a phone number counts as a word
    double whole = 0;         ///< as one line; of the longest line where the author ended lines
};

/// Breaks texts into lines, and shapes them with Pango. For one document on one thread.
///
/// Lines end at spaces only, so that no word is broken and no hyphen added, in scripts without spaces where
/// Unicode Standard Annex 14 allows it. A word that is longer than a line breaks after the signs that join
/// the parts of addresses, or else between characters. Every line that is followed by another of the same
/// text ends with the space that parts them, because programs that read PDFs aloud run the words together
/// without.
class TextSetter {
public:
    TextSetter(const PdfFonts& fonts, const std::string& language, bool right_to_left);

    /// `size` in points.
    TextLines set(const RichText& text, double size, const Column& column);
    TextWidths widths(const RichText& text, double size);

private:
    LayoutHandle shape(const RichText& text, TextRange part, double size, PangoDirection direction,
                       const char* ending);
    void place(TextLine& line, const Column& column, double start, bool text_right_to_left) const;
    TextLine make_line(const RichText& text, TextRange range, double size, PangoDirection direction);

    FontLoan fonts_;
    // One for each direction: what changes in a context makes Pango shape all its lines again.
    ContextHandle rightward_;
    ContextHandle leftward_;
    bool right_to_left_;
};

}  // namespace handrail
