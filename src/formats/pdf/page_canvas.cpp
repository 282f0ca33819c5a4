#include "formats/pdf/page_canvas.hpp"

#include <algorithm>
#include <charconv>

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include "formats/pdf/spoken_words.hpp"

namespace handrail {
namespace {

cairo_status_t append_bytes(void* target, const unsigned char* bytes, unsigned length) {
    static_cast<std::string*>(target)->append(reinterpret_cast<const char*>(bytes), length);
    return CAIRO_STATUS_SUCCESS;
}

void append_number(std::string& text, double number) {
    char digits[32];
    const auto done =
        std::to_chars(std::begin(digits), std::end(digits), number, std::chars_format::fixed, 2);
    text.append(digits, done.ptr).append(" ");
}

/// The boxes of each link's words in these lines, one a line: x, y, width, height.
std::vector<std::array<double, 4>> link_boxes(const FlowText& text, std::size_t first, std::size_t end,
                                              int link, double left, double y) {
    std::vector<std::array<double, 4>> boxes;
    for (std::size_t line = first; line < end; ++line, y += text.set.line_height) {
        for (const LinePart& part : text.set.lines[line].parts) {
            if (part.link == link) boxes.push_back({left + part.x, y, part.width, text.set.line_height});
        }
    }
    return boxes;
}

}  // namespace

PageCanvas::PageCanvas(const PageStyle& style)
    : style_(style),
      surface_(cairo_pdf_surface_create_for_stream(append_bytes, &bytes_, PageStyle::page_width,
                                                   PageStyle::page_height)),
      drawing_(cairo_create(surface_.get())) {
    cairo_pdf_surface_restrict_to_version(surface_.get(), CAIRO_PDF_VERSION_1_5);
}

void PageCanvas::begin_list(const char* numbering) {
    begin("L");
    parts_.list_numberings.push_back(numbering);
}

double PageCanvas::left_of(const FlowText& text) const {
    const double indent = style_.right_to_left ? style_.measure() - text.indent - text.width : text.indent;
    return PageStyle::margin + indent;
}

void PageCanvas::show(const LinePart& part, double x, double baseline) {
    cairo_move_to(drawing_.get(), x + part.x, baseline);
    pango_cairo_show_layout_line(drawing_.get(), pango_layout_get_line_readonly(part.layout.get(), 0));
}

void PageCanvas::draw_plain(const FlowText& text, double y) {
    for (const TextLine& line : text.set.lines) {
        for (const LinePart& part : line.parts) show(part, left_of(text), y + text.set.baseline);
        y += text.set.line_height;
    }
}

void PageCanvas::begin_link(const FlowText& text, int link, const std::vector<std::array<double, 4>>& boxes,
                            PdfTarget target) {
    std::string attributes = "uri='#' rect=[";
    for (const auto& box : boxes) {
        for (const double number : box) append_number(attributes, number);
    }
    attributes += ']';
    cairo_tag_begin(drawing_.get(), CAIRO_TAG_LINK, attributes.c_str());
    parts_.links.push_back({std::move(target), text.link_words[static_cast<std::size_t>(link)]});
}

void PageCanvas::draw_text(const FlowText& text, std::size_t first, std::size_t end, double y,
                           const LinkTargets& targets) {
    const double left = left_of(text);
    const double top = y;
    std::optional<int> open;
    bool is_link = false;
    const auto close = [&] {
        if (!open) return;
        this->end(is_link ? CAIRO_TAG_LINK : text.tag);
        keep_spoken_words();
    };
    for (std::size_t line = first; line < end; ++line, y += text.set.line_height) {
        for (const LinePart& part : text.set.lines[line].parts) {
            if (open != part.link) {
                close();
                open = part.link;
                auto target = part.link < 0 ? std::nullopt
                                            : targets(text.links[static_cast<std::size_t>(part.link)].url);
                is_link = target.has_value();
                if (is_link) {
                    begin_link(text, part.link, link_boxes(text, first, end, part.link, left, top),
                               std::move(*target));
                } else {
                    begin(text.tag);
                }
                parts_.spoken.emplace_back();
            }
            show(part, left, y + text.set.baseline);
            parts_.spoken.back() += pango_layout_get_text(part.layout.get());
        }
    }
    close();
}

/// The words of the element that ends are kept where they are needed.
void PageCanvas::keep_spoken_words() {
    if (!needs_spoken_words(parts_.spoken.back())) parts_.spoken.back().clear();
}

void PageCanvas::draw_picture(const FlowItem& item, double y) {
    const FlowPicture& picture = item.picture;
    double x = left_of(item.text);
    if (style_.right_to_left) x += item.text.width - picture.width;
    begin("Figure");
    parts_.picture_words.push_back(picture.alt);
    paint(picture.picture, {x, y, picture.width, picture.height});
    end("Figure");
}

void PageCanvas::draw_decoration(const PdfPicture& picture, const Square& square) {
    const double scale = square.size / std::max(picture.width, picture.height);
    const double width = picture.width * scale;
    const double height = picture.height * scale;
    paint(picture,
          {square.x + (square.size - width) / 2, square.y + (square.size - height) / 2, width, height});
}

/// `box`: x, y, width, height.
void PageCanvas::paint(const PdfPicture& picture, const std::array<double, 4>& box) {
    cairo_save(drawing_.get());
    cairo_translate(drawing_.get(), box[0], box[1]);
    cairo_scale(drawing_.get(), box[2] / picture.width, box[3] / picture.height);
    cairo_set_source_surface(drawing_.get(), picture.surface.get(), 0, 0);
    cairo_paint(drawing_.get());
    cairo_restore(drawing_.get());
}

void PageCanvas::fill_box(double x, double y, double width, double height) {
    cairo_rectangle(drawing_.get(), x, y, width, height);
    cairo_fill(drawing_.get());
}

void PageCanvas::add_bookmark(int level, const std::string& words, std::size_t page, double y) {
    while (!open_bookmarks_.empty() && open_bookmarks_.back().first >= level) open_bookmarks_.pop_back();
    const int parent = open_bookmarks_.empty() ? CAIRO_PDF_OUTLINE_ROOT : open_bookmarks_.back().second;
    std::string place = "page=" + std::to_string(page + 1) + " pos=[";
    append_number(place, PageStyle::margin);
    append_number(place, y);
    place += ']';
    const auto flags = level == 1 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : cairo_pdf_outline_flags_t{};
    const int number =
        cairo_pdf_surface_add_outline(surface_.get(), parent, words.c_str(), place.c_str(), flags);
    open_bookmarks_.emplace_back(level, number);
}

Result<std::string> PageCanvas::finish() {
    const cairo_status_t drawn = cairo_status(drawing_.get());
    cairo_surface_finish(surface_.get());
    const cairo_status_t written = cairo_surface_status(surface_.get());
    const cairo_status_t status = drawn != CAIRO_STATUS_SUCCESS ? drawn : written;
    if (status == CAIRO_STATUS_SUCCESS) return std::move(bytes_);
    return Diagnostic{Severity::failure,
                      "pdf",
                      {},
                      {},
                      std::string("A PDF could not be drawn: ") + cairo_status_to_string(status) + '.',
                      {}};
}

}  // namespace handrail
