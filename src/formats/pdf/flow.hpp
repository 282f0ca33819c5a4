#pragma once

#include <string>
#include <vector>

#include "formats/pdf/picture_file.hpp"
#include "formats/pdf/text_lines.hpp"

namespace handrail {

/// A text where it stands on its page.
struct FlowText {
    TextLines set;
    std::vector<TextLink> links;          ///< of the text
    std::vector<std::string> link_words;  ///< those of each link, for who cannot see it
    const char* tag = "Span";             ///< its place in the structure: a name that holds text alone
    double indent = 0;                    ///< of its column, from where the lines of the page start
    double width = 0;                     ///< of its column

    double height() const { return static_cast<double>(set.lines.size()) * set.line_height; }
};

struct FlowPicture {
    PdfPicture picture;
    std::string alt;
    double width = 0;  ///< in points
    double height = 0;
};

/// A cell of a table's row.
struct FlowCell {
    bool header = false;
    FlowText text;
};

/// One step in drawing a document from its first word to its last. The structure that programs read aloud by
/// is opened and closed on the way.
struct FlowItem {
    enum class Kind {
        open,   ///< an element of the structure begins
        close,  ///< the innermost one ends
        text,
        picture,
        row,   ///< of a table: its cells side by side
        rule,  ///< a line across the page, which means nothing
    };

    Kind kind = Kind::text;
    const char* tag = "";        ///< of `open`
    const char* numbering = "";  ///< of a list that opens: how its items are numbered
    FlowText text;
    FlowPicture picture;
    std::vector<FlowCell> cells;
    /// Beside the text, at its start: a picture that shows what the words say. Whoever shows it owns it.
    const PdfPicture* side = nullptr;
    double side_size = 0;         ///< of the square that it stands in
    double side_gap = 0;          ///< from that to the text
    double space_before = 0;      ///< not at the top of a page
    bool keep_with_next = false;  ///< on the same page as the start of what follows
    bool whole = false;           ///< never parted by the end of a page
    bool beside_next = false;     ///< a bullet or label: takes no room of its own
    bool barred = false;          ///< with a bar beside it: a notice or quotation
    bool repeated = false;        ///< a table's head, which is drawn again where the table goes on
    int heading_level = 0;        ///< of a heading's text
    std::string heading;          ///< its words, for bookmarks
    std::string anchor;           ///< its name as links say it: "h-fees"

    double height() const;
    /// How far its text stands below its top: words beside a taller picture are level with its middle.
    double text_drop() const;
};

/// A document, or a part of a book.
using Flow = std::vector<FlowItem>;

/// A text set in a column that starts `indent` points from where the lines of the page do.
FlowItem text_item(TextSetter& setter, const RichText& words, double size, const Column& column,
                   double indent);
/// As many of the words as one line has room for.
RichText one_line(std::string words, TextSetter& setter, const RichTextContext& context, double size,
                  double width);
FlowItem open_tag(const char* tag);
FlowItem close_tag();

}  // namespace handrail
