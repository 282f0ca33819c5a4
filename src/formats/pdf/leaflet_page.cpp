#include "formats/pdf/leaflet_page.hpp"

#include <algorithm>

#include "formats/pdf/qr_code.hpp"
#include "text/sentences.hpp"

namespace handrail {
namespace {

/// Of a name or number in large type, whose lines may stand closer than those of a text.
constexpr double large_leading = 1.2;

void close_up(TextLines& lines) {
    const double closer = lines.line_height * (1 - large_leading / 1.4);
    lines.line_height -= closer;
    lines.baseline -= closer / 2;
}

FlowItem open_list(const char* numbering) {
    FlowItem item = open_tag("L");
    item.numbering = numbering;
    return item;
}

/// 2.2 points a square can be read at arm's length; below 1.2 old phones fail.
double code_side(int squares) {
    return std::clamp(squares * 2.4, 100.0, 150.0);
}

}  // namespace

void LeafletPart::add(FlowItem item, double top) {
    height = std::max(height, top + item.height());
    flow.push_back(std::move(item));
    tops.push_back(top);
}

void LeafletPart::append(LeafletPart part, double top) {
    for (std::size_t index = 0; index < part.flow.size(); ++index) {
        flow.push_back(std::move(part.flow[index]));
        tops.push_back(top + part.tops[index]);
    }
    height = std::max(height, top + part.height);
}

LeafletPage::LeafletPage(const EditionDocument& document, const Phrases& phrases, const PdfFonts& fonts,
                         TextSetter& setter, double size)
    : document_(document),
      phrases_(phrases),
      context_{document, phrases, fonts},
      setter_(setter),
      size_(size) {
    style_.right_to_left = document.right_to_left;
}

RichText LeafletPage::words(const std::string& text) const {
    return rich_text(text, context_);
}

RichText LeafletPage::link(const std::string& text, const std::string& url) const {
    RichText made = words(text);
    if (!url.empty() && !made.empty()) made.links.push_back({{0, made.text.size()}, url});
    return made;
}

Column LeafletPage::column(double indent) const {
    return {style_.measure() - indent, 0, style_.right_to_left};
}

/// The largest size at which no word is broken and there are not too many lines.
double LeafletPage::fitting_size(const RichText& text, double wanted, double least, double width,
                                 std::size_t most_lines) {
    const auto fits = [&](double size) {
        return setter_.widths(text, size).longest_word <= width &&
               setter_.set(text, size, {width, 0, style_.right_to_left}).lines.size() <= most_lines;
    };
    double size = wanted;
    while (size > least && !fits(size)) size *= 0.94;
    return std::max(size, least);
}

void LeafletPage::paragraph(LeafletPart& part, const RichText& text, double size, const Column& column,
                            double indent, double gap) {
    if (text.empty()) return;
    FlowItem item = text_item(setter_, text, size, column, indent);
    part.add(open_tag("P"), part.height);
    part.add(std::move(item), part.height + gap);
    part.add(close_tag(), part.height);
}

void LeafletPage::notice(LeafletPart& part, const std::string& text, bool strong) {
    if (text.empty()) return;
    const double indent = least_size * 1.3;
    RichText said = words(text);
    said.strong_throughout = strong;
    FlowItem item = text_item(setter_, said, strong ? size_ : least_size, column(indent), indent);
    item.barred = true;
    part.add(open_tag("P"), part.height);
    part.add(std::move(item), part.height + gap());
    part.add(close_tag(), part.height);
}

LeafletPart LeafletPage::top() {
    LeafletPart part;
    RichText name = words(document_.title);
    name.strong_throughout = true;
    const double least = std::max(size_ * 1.2, least_size * 1.25);
    const double size = fitting_size(name, size_ * 1.9, least, style_.measure(), 3);
    FlowItem item = text_item(setter_, name, size, column(0), 0);
    close_up(item.text.set);
    item.heading_level = 1;
    item.heading = name.text;
    part.add(open_tag("H1"), 0);
    part.add(std::move(item), 0);
    part.add(close_tag(), part.height);
    const auto summary = sentences(document_.summary);
    const std::string first = summary.empty() ? std::string() : std::string(summary.front());
    paragraph(part, words(first), size_, column(0), 0, size_ * 0.25);
    notice(part, document_.essentials.status, true);
    notice(part, document_.essentials.demonstration, false);
    return part;
}

double LeafletPage::label_width(const std::vector<LeafletRow>& rows) {
    double widest = 0;
    double longest_word = 0;
    for (const LeafletRow& row : rows) {
        RichText label = words(row.label);
        label.strong_throughout = true;
        const TextWidths widths = setter_.widths(label, size_);
        widest = std::max(widest, widths.whole);
        longest_word = std::max(longest_word, widths.longest_word);
    }
    const double wanted = std::max(std::min(widest, style_.measure() * 0.27), longest_word);
    return std::min(wanted, style_.measure() * 0.4) + 1;  // the same words set again may be a little wider
}

void LeafletPage::value(LeafletPart& part, const LeafletValue& value, LeafletRow::Kind kind, double indent) {
    const Column beside = column(indent);
    const double gap = part.height > 0 ? size_ * 0.2 : 0;
    paragraph(part, words(value.name), size_, beside, indent, gap);
    const RichText said = link(value.words, value.url);
    if (kind == LeafletRow::Kind::phones && !said.empty()) {
        RichText number = said;
        number.strong_throughout = true;
        const double size = fitting_size(number, size_ * 1.6, size_, beside.width, 1);
        FlowItem item = text_item(setter_, number, size, beside, indent);
        close_up(item.text.set);
        part.add(open_tag("P"), part.height);
        part.add(std::move(item), part.height + (value.name.empty() ? gap : 0));
        part.add(close_tag(), part.height);
    } else {
        paragraph(part, said, size_, beside, indent, value.name.empty() ? gap : 0);
    }
    paragraph(part, words(value.hours), size_, beside, indent);
}

void LeafletPage::steps(LeafletPart& part, const LeafletRow& row, double indent) {
    RichText widest = words(std::to_string(row.values.size()) + '.');
    widest.strong_throughout = true;
    const double inner = indent + setter_.widths(widest, size_).whole + size_ * 0.45;
    part.add(open_list("Decimal"), 0);
    for (std::size_t index = 0; index < row.values.size(); ++index) {
        const double top = part.height + (index > 0 ? size_ * 0.25 : 0);
        RichText number = words(std::to_string(index + 1) + '.');
        number.strong_throughout = true;
        FlowItem label = text_item(setter_, number, size_, {inner - indent, 0, style_.right_to_left}, indent);
        label.text.tag = "Lbl";
        part.add(open_tag("LI"), top);
        part.add(std::move(label), top);
        part.height = top;
        part.add(open_tag("LBody"), top);
        paragraph(part, words(row.values[index].words), size_, column(inner), inner);
        part.add(close_tag(), part.height);
        part.add(close_tag(), part.height);
    }
    part.add(close_tag(), part.height);
}

LeafletPart LeafletPage::row(const LeafletRow& row, double label_width) {
    const double indent = label_width + size_ * 0.7;
    RichText text = words(row.label);
    text.strong_throughout = true;
    FlowItem label = text_item(setter_, text, size_, {label_width, 0, style_.right_to_left}, 0);
    label.text.tag = "Lbl";
    LeafletPart values;
    if (row.kind == LeafletRow::Kind::steps && !row.values.empty()) {
        steps(values, row, indent);
    } else {
        for (const LeafletValue& one : row.values) value(values, one, row.kind, indent);
    }
    if (row.shortened)
        paragraph(values, words(phrases_.word("leaflet.more")), size_, column(indent), indent, size_ * 0.2);
    // A number in large type and its label stand on one line.
    double first_baseline = label.text.set.baseline;
    for (const FlowItem& item : values.flow) {
        if (item.kind != FlowItem::Kind::text) continue;
        first_baseline = item.text.set.baseline;
        break;
    }
    const double lower = std::max(0.0, first_baseline - label.text.set.baseline);
    LeafletPart part;
    part.add(open_tag("LI"), 0);
    part.add(std::move(label), lower);
    part.add(open_tag("LBody"), 0);
    part.append(std::move(values), 0);
    part.add(close_tag(), part.height);
    part.add(close_tag(), part.height);
    return part;
}

LeafletPart LeafletPage::foot() {
    const std::string address = whole_address(document_, document_.path);
    PdfPicture code = address.empty() ? PdfPicture() : qr_code(address);
    const double side = code.surface ? code_side(code.width) : 0;
    const double indent = code.surface ? side + least_size : 0;
    LeafletPart beside;
    if (!address.empty()) {
        Inline printed;
        printed.kind = Inline::Kind::link;
        printed.url = address;
        paragraph(beside, words(phrases_.word("leaflet.page")), least_size, column(indent), indent);
        paragraph(beside, link(printed_address(document_, printed), address), least_size, column(indent),
                  indent);
    }
    const Essential& checked = document_.essentials.checked;
    std::string day =
        checked.label.empty()
            ? std::string()
            : phrases_.word("reading.fact", {{"label", checked.label}, {"value", checked.lines.front()}});
    for (std::size_t index = 1; index < checked.lines.size(); ++index) day += ". " + checked.lines[index];
    paragraph(beside, words(document_.council), least_size, column(indent), indent, least_size * 0.5);
    paragraph(beside, words(day), least_size, column(indent), indent);
    LeafletPart part;
    FlowItem line;
    line.kind = FlowItem::Kind::rule;
    line.text.width = style_.measure();
    part.add(std::move(line), 0);
    const double top = least_size * 0.7;
    if (code.surface) {
        FlowItem item;
        item.kind = FlowItem::Kind::picture;
        item.text.width = style_.measure();
        item.picture = {std::move(code), phrases_.word("leaflet.qr_code", {{"address", address}}), side,
                        side};
        part.add(std::move(item), top);
    }
    part.append(std::move(beside), top);
    return part;
}

}  // namespace handrail
