#include "formats/pdf/leaflet.hpp"

#include <algorithm>
#include <array>

#include "formats/pdf/finish_pdf.hpp"
#include "formats/pdf/leaflet_page.hpp"

namespace handrail {
namespace {

constexpr std::array<double, 5> sizes{24, 21, 18, 16, LeafletPage::least_size};

/// More than a page holds of any row: what is longer is shortened before it is set.
constexpr std::size_t longest_row = 1500;

class Leaflet {
public:
    Leaflet(const EditionDocument& document, const PdfFonts& fonts, const Phrases& phrases)
        : document_(document),
          phrases_(phrases),
          fonts_(fonts),
          setter_(fonts, document.language, document.right_to_left),
          rows_(leaflet_rows(document, phrases)) {
        style_.size = LeafletPage::least_size;
        style_.right_to_left = document.right_to_left;
        bottom_ = PageStyle::page_height - PageStyle::margin;
    }

    Result<DrawnPdf> draw() {
        for (LeafletRow& row : rows_) {
            while (length(row) > longest_row && shorten(row)) continue;
        }
        set_largest();
        while (!fits() && shorten_tallest()) continue;
        return put_together();
    }

private:
    LeafletPage page(double size) { return {document_, phrases_, fonts_, setter_, size}; }

    void set(double size) {
        size_ = size;
        LeafletPage page = this->page(size);
        label_width_ = page.label_width(rows_);
        gap_ = page.gap();
        top_ = page.top();
        foot_ = page.foot();
        set_rows_.clear();
        for (const LeafletRow& row : rows_) set_rows_.push_back(page.row(row, label_width_));
    }

    /// The largest type in which all of it fits; the smallest if it fits in none.
    void set_largest() {
        std::size_t first = 0;
        std::size_t last = sizes.size() - 1;
        while (first < last) {
            const std::size_t middle = (first + last) / 2;
            set(sizes[middle]);
            if (fits())
                last = middle;
            else
                first = middle + 1;
        }
        if (size_ != sizes[first]) set(sizes[first]);
    }

    bool fits() const {
        double height = top_.height + foot_.height + 2 * gap_;
        for (const LeafletPart& row : set_rows_) height += row.height + gap_;
        return height <= bottom_ - style_.body_top();
    }

    /// Takes something from the row that takes the most room and can spare any; a phone number goes last.
    bool shorten_tallest() {
        std::vector<std::size_t> order(rows_.size());
        for (std::size_t index = 0; index < order.size(); ++index) order[index] = index;
        std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
            return set_rows_[a].height > set_rows_[b].height;
        });
        for (const std::size_t index : order) {
            if (!shorten(rows_[index])) continue;
            set_rows_[index] = page(size_).row(rows_[index], label_width_);
            return true;
        }
        return false;
    }

    Result<DrawnPdf> put_together() {
        LeafletPart all = std::move(top_);
        double y = all.height + 2 * gap_;
        if (!set_rows_.empty()) {
            FlowItem list = open_tag("L");
            list.numbering = "None";
            all.add(std::move(list), y);
            for (LeafletPart& row : set_rows_) {
                const double height = row.height;
                all.append(std::move(row), y);
                y += height + gap_;
            }
            all.add(close_tag(), y);
        }
        const double foot_height = foot_.height;
        all.append(std::move(foot_), bottom_ - style_.body_top() - foot_height);
        return draw_pages(all.flow, placed(all), style_, edges());
    }

    Pages placed(const LeafletPart& all) const {
        Pages pages;
        for (std::size_t index = 0; index < all.flow.size(); ++index) {
            const FlowItem& item = all.flow[index];
            if (item.kind == FlowItem::Kind::open || item.kind == FlowItem::Kind::close) continue;
            pages.placed.push_back(
                {index, 0, style_.body_top() + all.tops[index], 0, item.text.set.lines.size(), false});
        }
        return pages;
    }

    PageEdges edges() {
        PageEdges edges;
        edges.first_head.width = style_.measure();
        const double width = edges.first_head.width;
        const RichText title =
            one_line(document_.site_title, setter_, {document_, phrases_, fonts_}, style_.size, width);
        edges.first_head.set = setter_.set(title, style_.size, {width, 0, style_.right_to_left});
        edges.feet.emplace_back();
        return edges;
    }

    const EditionDocument& document_;
    const Phrases& phrases_;
    const PdfFonts& fonts_;
    TextSetter setter_;
    PageStyle style_;
    std::vector<LeafletRow> rows_;
    double bottom_ = 0;
    double size_ = 0;
    double gap_ = 0;
    double label_width_ = 0;
    LeafletPart top_;
    LeafletPart foot_;
    std::vector<LeafletPart> set_rows_;
};

}  // namespace

Result<std::string> leaflet(const EditionDocument& document, const PdfFonts& fonts, const Phrases& phrases) {
    auto drawn = Leaflet(document, fonts, phrases).draw();
    if (!drawn) return std::move(drawn).diagnostics();
    return finish_pdf(
        drawn->bytes, drawn->parts,
        {document.title, document.council, document.summary, document.language, document.right_to_left});
}

}  // namespace handrail
