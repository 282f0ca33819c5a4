#pragma once

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/result.hpp"
#include "formats/pdf/flow.hpp"
#include "formats/pdf/page_style.hpp"
#include "formats/pdf/pdf_parts.hpp"

namespace handrail {

/// Where the links of a text lead; empty for those that lead nowhere.
using LinkTargets = std::function<std::optional<PdfTarget>(const std::string& url)>;

/// A place on a page, from its top left corner.
struct Square {
    double x = 0;
    double y = 0;
    double size = 0;
};

/// A PDF that is being drawn with Cairo, and the notes for finish_pdf.
class PageCanvas {
public:
    explicit PageCanvas(const PageStyle& style);

    void begin(const char* tag) { cairo_tag_begin(drawing_.get(), tag, nullptr); }
    void end(const char* tag) { cairo_tag_end(drawing_.get(), tag); }
    void begin_list(const char* numbering);

    /// The lines from `first` up to `end`, the first of them with its top at `y`. Each link is an element of
    /// its own; the words between are one of the text's tag.
    void draw_text(const FlowText& text, std::size_t first, std::size_t end, double y,
                   const LinkTargets& targets);
    /// All lines, in whatever element is open.
    void draw_plain(const FlowText& text, double y);
    void draw_picture(const FlowItem& item, double y);
    /// A picture that means nothing to who cannot see it, as large as the square has room for.
    void draw_decoration(const PdfPicture& picture, const Square& square);
    void fill_box(double x, double y, double width, double height);
    void add_bookmark(int level, const std::string& words, std::size_t page, double y);
    void end_page() { cairo_show_page(drawing_.get()); }

    /// Left edge of a column.
    double left_of(const FlowText& text) const;

    /// The file's bytes, or what went wrong.
    Result<std::string> finish();
    PdfParts take_parts() { return std::move(parts_); }

private:
    void begin_link(const FlowText& text, int link, const std::vector<std::array<double, 4>>& boxes,
                    PdfTarget target);
    void paint(const PdfPicture& picture, const std::array<double, 4>& box);
    void show(const LinePart& part, double x, double baseline);
    void keep_spoken_words();

    PageStyle style_;
    std::string bytes_;
    SurfaceHandle surface_;
    DrawingHandle drawing_;
    PdfParts parts_;
    std::vector<std::pair<int, int>> open_bookmarks_;  // level and Cairo's number
};

}  // namespace handrail
