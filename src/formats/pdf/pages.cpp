#include "formats/pdf/pages.hpp"

#include <algorithm>
#include <optional>

namespace handrail {
namespace {

constexpr std::size_t fewest_lines = 2;
/// So that a sentence ends on the page where it starts, and no page is left half empty for that.
constexpr std::size_t most_lines_whole = 5;

bool is_drawn(const FlowItem& item) {
    return item.kind != FlowItem::Kind::open && item.kind != FlowItem::Kind::close;
}

class PageMaker {
public:
    PageMaker(const Flow& flow, const PageStyle& style) : flow_(flow), style_(style), y_(style.body_top()) {}

    Pages make() {
        for (std::size_t index = 0; index < flow_.size(); ++index) {
            follow_tables(index);
            if (is_drawn(flow_[index])) place(index);
        }
        pages_.count = page_ + 1;
        return std::move(pages_);
    }

private:
    bool at_top() const { return y_ <= top_; }
    double room() const { return style_.body_bottom() - y_; }
    double space_before(const FlowItem& item) const { return at_top() ? 0 : item.space_before; }

    std::size_t next_drawn(std::size_t index) const {
        do ++index;
        while (index < flow_.size() && !is_drawn(flow_[index]));
        return index;
    }

    /// The height of that much of the item as must stand in one piece.
    static double least_height(const FlowItem& item) {
        if (item.kind != FlowItem::Kind::text || item.whole) return item.height();
        const std::size_t lines = item.text.set.lines.size();
        const std::size_t least = lines <= most_lines_whole ? lines : fewest_lines;
        return static_cast<double>(least) * item.text.set.line_height;
    }

    /// The height of the item and of what must stand with it, but no more than a page has.
    double least_group(std::size_t index) const {
        double height = 0;
        for (std::size_t at = index; at < flow_.size(); at = next_drawn(at)) {
            const FlowItem& item = flow_[at];
            // A line across the page is nothing that a heading could stand with.
            const bool between = at != index && item.kind == FlowItem::Kind::rule;
            const bool tied = item.keep_with_next || item.beside_next || between;
            if (at != index) height += item.space_before;
            height += item.beside_next ? 0 : tied && !item.whole ? item.height() : least_height(item);
            if (!tied) break;
        }
        return std::min(height, style_.body_bottom() - style_.body_top());
    }

    void next_page() {
        ++page_;
        top_ = y_ = style_.body_top();
    }

    /// The head of the table that goes on here.
    void repeat_head() {
        if (!table_head_ || flow_[*table_head_].height() * 3 > style_.body_bottom() - style_.body_top())
            return;
        const double height = flow_[*table_head_].height();
        pages_.placed.push_back({*table_head_, page_, y_, 0, 0, true});
        y_ += height + 0.35 * style_.line_height();
        top_ = y_;
    }

    void follow_tables(std::size_t index) {
        const FlowItem& item = flow_[index];
        if (item.kind == FlowItem::Kind::row) {
            if (item.repeated) head_ = index;
            table_head_ = item.repeated ? std::nullopt : head_;
        } else if (is_drawn(item)) {
            table_head_ = head_ = std::nullopt;
        }
    }

    void place(std::size_t index) {
        const FlowItem& item = flow_[index];
        const double beside = tied_to_label_ ? 0 : space_before(item);
        if (!tied_to_label_ && !at_top() && beside + least_group(index) > room()) {
            next_page();
            repeat_head();
        }
        if (!tied_to_label_) y_ += space_before(item);
        tied_to_label_ = item.beside_next;
        if (item.kind == FlowItem::Kind::rule && at_top()) return;  // the page's end parts as well
        if (item.kind == FlowItem::Kind::text) return place_lines(index);
        pages_.placed.push_back({index, page_, y_, 0, 0, false});
        y_ += item.height();
    }

    void place_lines(std::size_t index) {
        const FlowItem& item = flow_[index];
        const std::size_t count = item.text.set.lines.size();
        const double height = item.text.set.line_height;
        for (std::size_t first = 0; first < count;) {
            const std::size_t lines = lines_here(item, count - first);
            if (lines == 0) {
                next_page();
                continue;
            }
            pages_.placed.push_back({index, page_, y_, first, first + lines, false});
            first += lines;
            if (!item.beside_next) y_ += lines == count ? item.height() : static_cast<double>(lines) * height;
            if (first < count) next_page();
        }
    }

    /// How many of the `left` lines stand on this page.
    std::size_t lines_here(const FlowItem& item, std::size_t left) const {
        constexpr double tolerance = 0.001;
        const double fit = std::max(0.0, (room() + tolerance) / item.text.set.line_height);
        const auto here = std::min(left, static_cast<std::size_t>(fit));
        if (here == left || item.beside_next) return left;
        const std::size_t stays = parted(here, left);
        return stays == 0 && at_top() ? std::max<std::size_t>(here, 1) : stays;
    }

    /// As many as leave enough lines on either page; 0 if there are none.
    static std::size_t parted(std::size_t here, std::size_t left) {
        const std::size_t stays = std::min(here, left > fewest_lines ? left - fewest_lines : 0);
        return stays >= fewest_lines ? stays : 0;
    }

    const Flow& flow_;
    const PageStyle& style_;
    Pages pages_;
    std::size_t page_ = 0;
    double y_;
    double top_ = y_;  // where the first line of this page stands, below a table's repeated head
    bool tied_to_label_ = false;
    std::optional<std::size_t> head_;        // of the table that we are in
    std::optional<std::size_t> table_head_;  // the same, below its head
};

}  // namespace

Pages make_pages(const Flow& flow, const PageStyle& style) {
    return PageMaker(flow, style).make();
}

std::map<std::string, std::size_t> heading_pages(const Flow& flow, const Pages& pages) {
    std::map<std::string, std::size_t> found;
    for (const Placed& placed : pages.placed) {
        const FlowItem& item = flow[placed.item];
        if (!item.anchor.empty()) found.try_emplace(item.anchor, placed.page);
    }
    return found;
}

}  // namespace handrail
