#pragma once

#include <optional>
#include <string>
#include <vector>

#include "formats/pdf/flow.hpp"
#include "formats/pdf/leaflet_rows.hpp"
#include "formats/pdf/page_drawing.hpp"
#include "formats/pdf/page_style.hpp"

namespace handrail {

/// Some of a leaflet, set: its steps, and how far below its top each one stands.
struct LeafletPart {
    Flow flow;
    std::vector<double> tops;
    double height = 0;

    void add(FlowItem item, double top);
    /// Puts another part below, or from `top` on.
    void append(LeafletPart part, double top);
};

/// Sets the parts of a leaflet in type of one size.
class LeafletPage {
public:
    /// The least size of anything on a leaflet, in points.
    static constexpr double least_size = 14;

    LeafletPage(const EditionDocument& document, const Phrases& phrases, const PdfFonts& fonts,
                TextSetter& setter, double size);

    /// The name and, in one sentence, what it is; that it is closed; that the site is a demonstration.
    LeafletPart top();
    /// `label_width` is that of the column of labels: see label_width.
    LeafletPart row(const LeafletRow& row, double label_width);
    double label_width(const std::vector<LeafletRow>& rows);
    /// The QR code with the address of the page beside it, the council, the day of the check.
    LeafletPart foot();

    /// Room between rows, in points.
    double gap() const { return size_ * 0.55; }

private:
    RichText words(const std::string& text) const;
    RichText link(const std::string& text, const std::string& url) const;
    double fitting_size(const RichText& text, double wanted, double least, double width,
                        std::size_t most_lines);
    void paragraph(LeafletPart& part, const RichText& text, double size, const Column& column, double indent,
                   double gap = 0);
    void notice(LeafletPart& part, const std::string& text, bool strong);
    void value(LeafletPart& part, const LeafletValue& value, LeafletRow::Kind kind, double indent);
    void steps(LeafletPart& part, const LeafletRow& row, double indent);
    Column column(double indent) const;

    const EditionDocument& document_;
    const Phrases& phrases_;
    RichTextContext context_;
    TextSetter& setter_;
    PageStyle style_;
    double size_;
};

}  // namespace handrail
