#include "formats/pdf/page_drawing.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "formats/pdf/page_canvas.hpp"

namespace handrail {
namespace {

constexpr double bar_width = 3;
constexpr double line_width = 1;

class PageDrawing {
public:
    PageDrawing(const Flow& flow, const Pages& pages, const PageStyle& style, const PageEdges& edges)
        : flow_(flow), pages_(pages), style_(style), edges_(edges), canvas_(style) {
        for (const Placed& placed : pages.placed) {
            const FlowItem& item = flow[placed.item];
            if (!item.anchor.empty()) anchors_.try_emplace(item.anchor, PdfTarget{{}, placed.page, placed.y});
        }
    }

    Result<DrawnPdf> draw() {
        canvas_.begin("Document");
        draw_edges();
        std::size_t next = 0;
        for (std::size_t index = 0; index < flow_.size(); ++index) {
            // An element that opens at the end of a page and holds nothing there would be a part of that
            // page.
            if (flow_[index].kind == FlowItem::Kind::open) turn_to_next(next);
            follow_structure(flow_[index]);
            for (; next < pages_.placed.size() && pages_.placed[next].item <= index; ++next)
                draw(pages_.placed[next]);
        }
        canvas_.end("Document");
        canvas_.end_page();
        auto bytes = canvas_.finish();
        if (!bytes) return std::move(bytes).diagnostics();
        return DrawnPdf{std::move(bytes).value(), canvas_.take_parts()};
    }

private:
    void follow_structure(const FlowItem& item) {
        if (item.kind == FlowItem::Kind::close) {
            canvas_.end(open_.back());
            open_.pop_back();
        }
        if (item.kind != FlowItem::Kind::open) return;
        open_.push_back(item.tag);
        if (*item.numbering == '\0') return canvas_.begin(item.tag);
        canvas_.begin_list(item.numbering);
    }

    void turn_to(std::size_t page) {
        while (page_ < page) {
            canvas_.end_page();
            ++page_;
            draw_edges();
        }
    }

    void turn_to_next(std::size_t next) {
        while (next < pages_.placed.size() && pages_.placed[next].again) ++next;
        if (next < pages_.placed.size()) turn_to(pages_.placed[next].page);
    }

    void draw(const Placed& placed) {
        if (placed.again) return;  // drawn with the page's edges
        turn_to(placed.page);
        const FlowItem& item = flow_[placed.item];
        const auto targets = [this](const std::string& url) { return target_of(url); };
        switch (item.kind) {
            case FlowItem::Kind::text:
                canvas_.draw_text(item.text, placed.first_line, placed.end_line, placed.y + item.text_drop(),
                                  targets);
                if (item.heading_level > 0 && placed.first_line == 0)
                    canvas_.add_bookmark(item.heading_level, item.heading, placed.page, placed.y);
                return;
            case FlowItem::Kind::picture: return canvas_.draw_picture(item, placed.y);
            case FlowItem::Kind::row: return draw_row(item, placed.y, targets);
            case FlowItem::Kind::rule:  // drawn with the page's edges
            case FlowItem::Kind::open:
            case FlowItem::Kind::close: return;
        }
    }

    void draw_row(const FlowItem& row, double y, const LinkTargets& targets) {
        for (const FlowCell& cell : row.cells) {
            const char* tag = cell.header ? "TH" : "TD";
            canvas_.begin(tag);
            canvas_.draw_text(cell.text, 0, cell.text.set.lines.size(), y, targets);
            canvas_.end(tag);
        }
    }

    std::optional<PdfTarget> target_of(const std::string& url) const {
        if (url.empty() || url.front() != '#') return PdfTarget{url, 0, 0};
        const auto found = anchors_.find(url.substr(1));
        if (found == anchors_.end()) return std::nullopt;
        return found->second;
    }

    void draw_edges() {
        draw_edge(page_ == 0 ? edges_.first_head : edges_.head, style_.head_baseline());
        draw_edge(edges_.feet[page_], style_.foot_baseline());
        draw_side_pictures();
        canvas_.begin("Private");
        canvas_.fill_box(PageStyle::margin, style_.head_baseline() + style_.size * 0.45, style_.measure(),
                         line_width);
        for (; edge_ < pages_.placed.size() && pages_.placed[edge_].page == page_; ++edge_)
            draw_lines(pages_.placed[edge_]);
        canvas_.end("Private");
    }

    void draw_edge(const FlowText& text, double baseline) {
        canvas_.begin("Private");
        canvas_.draw_plain(text, baseline - text.set.baseline);
        canvas_.end("Private");
    }

    /// In no element at all, not even one called Private: Cairo 1.16 draws a picture once for the whole file
    /// only if none that holds drawings is open. finish_pdf marks them.
    void draw_side_pictures() {
        for (std::size_t at = edge_; at < pages_.placed.size() && pages_.placed[at].page == page_; ++at) {
            const Placed& placed = pages_.placed[at];
            const FlowItem& item = flow_[placed.item];
            if (item.side != nullptr && placed.first_line == 0) draw_side_picture(item, placed);
        }
    }

    void draw_side_picture(const FlowItem& item, const Placed& placed) {
        const double size = item.side_size;
        const double left = canvas_.left_of(item.text);
        const double x =
            style_.right_to_left ? left + item.text.width + item.side_gap : left - item.side_gap - size;
        const double lines = static_cast<double>(placed.end_line) * item.text.set.line_height;
        canvas_.draw_decoration(*item.side, {x, placed.y + std::max(0.0, lines - size) / 2, size});
    }

    /// What is seen beside or below an item and is no part of the text.
    void draw_lines(const Placed& placed) {
        const FlowItem& item = flow_[placed.item];
        const double left = canvas_.left_of(item.text);
        if (item.kind == FlowItem::Kind::rule) canvas_.fill_box(left, placed.y, item.text.width, line_width);
        if (item.barred) draw_bar(item, placed);
        if (item.kind != FlowItem::Kind::row) return;
        if (placed.again) {
            for (const FlowCell& cell : item.cells) canvas_.draw_plain(cell.text, placed.y);
        }
        const FlowText& first = item.cells.front().text;
        const FlowText& last = item.cells.back().text;
        const double start = std::min(canvas_.left_of(first), canvas_.left_of(last));
        const double end = std::max(canvas_.left_of(first) + first.width, canvas_.left_of(last) + last.width);
        const double below = placed.y + item.height() + 0.1 * style_.line_height();
        canvas_.fill_box(start, below, end - start, item.repeated ? 2 * line_width : line_width);
    }

    void draw_bar(const FlowItem& item, const Placed& placed) {
        const double away = style_.size * 0.7;
        const double left = canvas_.left_of(item.text);
        const double x = style_.right_to_left ? left + item.text.width + away - bar_width : left - away;
        const double lines = static_cast<double>(placed.end_line - placed.first_line);
        canvas_.fill_box(x, placed.y, bar_width, lines * item.text.set.line_height);
    }

    const Flow& flow_;
    const Pages& pages_;
    const PageStyle& style_;
    const PageEdges& edges_;
    PageCanvas canvas_;
    std::map<std::string, PdfTarget> anchors_;
    std::vector<const char*> open_;  // the elements of the structure that we are in
    std::size_t page_ = 0;
    std::size_t edge_ = 0;  // the first that stands on a page whose edges are not drawn yet
};

}  // namespace

Result<DrawnPdf> draw_pages(const Flow& flow, const Pages& pages, const PageStyle& style,
                            const PageEdges& edges) {
    return PageDrawing(flow, pages, style, edges).draw();
}

}  // namespace handrail
