#include "formats/pdf/text_lines.hpp"

#include <algorithm>

#include <pango/pangocairo.h>

#include "formats/pdf/measured_text.hpp"
#include "text/unicode.hpp"

namespace handrail {
namespace {

/// Hinting would move letters to the dots of a screen, and write a number between nearly all of them.
void set_for_print(PangoContext* context) {
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    pango_cairo_context_set_resolution(context, 72);  // one unit of size is one point
    pango_context_set_round_glyph_positions(context, FALSE);
}

ContextHandle make_context(PangoFontMap* fonts, const std::string& language, PangoDirection direction) {
    ContextHandle context(pango_font_map_create_context(fonts));
    pango_context_set_base_dir(context.get(), direction);
    set_for_print(context.get());
    pango_context_set_language(context.get(), pango_language_from_string(language.c_str()));
    return context;
}

FontDescriptionHandle font(double size, bool bold) {
    FontDescriptionHandle description(pango_font_description_new());
    pango_font_description_set_family_static(description.get(), PdfFonts::families());
    pango_font_description_set_absolute_size(description.get(), size * PANGO_SCALE);
    pango_font_description_set_weight(description.get(), bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    return description;
}

void add_strong(const RichText& text, TextRange part, PangoAttrList* attributes) {
    for (const TextRange& strong : text.strong) {
        const std::size_t begin = std::max(strong.begin, part.begin);
        const std::size_t end = std::min(strong.end, part.end);
        if (begin >= end) continue;
        PangoAttribute* bold = pango_attr_weight_new(PANGO_WEIGHT_BOLD);
        bold->start_index = static_cast<guint>(begin - part.begin);
        bold->end_index = static_cast<guint>(end - part.begin);
        pango_attr_list_insert(attributes, bold);
    }
}

PangoDirection direction_of(const std::string& text, bool right_to_left) {
    const TextDirection own = text_direction(text);
    if (own != TextDirection::neutral) right_to_left = own == TextDirection::right_to_left;
    return right_to_left ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR;
}

/// What the author ended by hand.
std::vector<TextRange> hard_lines(const std::string& text) {
    std::vector<TextRange> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        if (end > begin) lines.push_back({begin, end});
        begin = end + 1;
    }
    return lines;
}

double logical_width(PangoLayout* layout) {
    PangoRectangle box;
    pango_layout_get_extents(layout, nullptr, &box);
    return static_cast<double>(box.width) / PANGO_SCALE;
}

/// Scripts with tall letters, or with marks above and below, need more room than Latin letters do: those from
/// U+0580 on, but for the punctuation and signs of U+2000 to U+2FFF.
double height_factor(const std::string& text) {
    const bool tall = std::any_of(text.begin(), text.end(), [](char byte) {
        const auto value = static_cast<unsigned char>(byte);
        return value >= 0xD6 && value != 0xE2;
    });
    return tall ? 1.25 : 1;
}

TextLine one_part(LayoutHandle layout, TextRange words) {
    TextLine line;
    line.parts.emplace_back();
    line.parts.front().width = logical_width(layout.get());
    line.parts.front().layout = std::move(layout);
    line.parts.front().words = words;
    return line;
}

/// The parts of a line: the words of each link it holds, and those between.
std::vector<LinePart> split_at_links(const RichText& text, TextRange line) {
    std::vector<LinePart> parts;
    std::size_t done = line.begin;
    const auto add = [&](std::size_t end, int link) {
        end = std::min(end, line.end);
        if (end <= done) return;
        parts.emplace_back();
        parts.back().words = {done, end};
        parts.back().link = link;
        done = end;
    };
    for (std::size_t index = 0; index < text.links.size(); ++index) {
        const TextRange& words = text.links[index].words;
        if (words.end <= line.begin || words.begin >= line.end) continue;
        add(words.begin, -1);
        add(words.end, static_cast<int>(index));
    }
    add(line.end, -1);
    return parts;
}

}  // namespace

TextSetter::TextSetter(const PdfFonts& fonts, const std::string& language, bool right_to_left)
    : fonts_(fonts),
      rightward_(make_context(fonts_.get(), language, PANGO_DIRECTION_LTR)),
      leftward_(make_context(fonts_.get(), language, PANGO_DIRECTION_RTL)),
      right_to_left_(right_to_left) {}

LayoutHandle TextSetter::shape(const RichText& text, TextRange part, double size, PangoDirection direction,
                               const char* ending) {
    const ContextHandle& context = direction == PANGO_DIRECTION_RTL ? leftward_ : rightward_;
    LayoutHandle layout(pango_layout_new(context.get()));
    pango_layout_set_auto_dir(layout.get(), FALSE);
    pango_layout_set_font_description(layout.get(), font(size, text.strong_throughout).get());
    const std::string words = text.text.substr(part.begin, part.end - part.begin) + ending;
    pango_layout_set_text(layout.get(), words.data(), static_cast<int>(words.size()));
    if (!text.strong.empty()) {
        const AttributesHandle attributes(pango_attr_list_new());
        add_strong(text, part, attributes.get());
        pango_layout_set_attributes(layout.get(), attributes.get());
    }
    return layout;
}

TextLine TextSetter::make_line(const RichText& text, TextRange range, double size, PangoDirection direction) {
    TextLine line;
    line.parts = split_at_links(text, range);
    for (LinePart& part : line.parts) {
        // Where the author ended the line there is no space yet.
        const bool hard = part.words.end < text.text.size() && text.text[part.words.end] == '\n';
        part.layout = shape(text, part.words, size, direction, hard ? " " : "");
        part.width = logical_width(part.layout.get());
    }
    return line;
}

/// Parts follow each other in the direction of their text, from the edge of the column where lines start.
void TextSetter::place(TextLine& line, const Column& column, double start, bool text_right_to_left) const {
    double all = 0;
    for (const LinePart& part : line.parts) all += part.width;
    const double right = column.right_to_left ? column.width - start : column.width;
    double x = right;
    if (!text_right_to_left) x = column.right_to_left ? right - all : start;
    for (LinePart& part : line.parts) {
        if (text_right_to_left) x -= part.width;
        part.x = x;
        if (!text_right_to_left) x += part.width;
    }
}

TextLines TextSetter::set(const RichText& text, double size, const Column& column) {
    const double factor = height_factor(text.text);
    TextLines set;
    set.line_height = size * 1.4 * factor;
    set.baseline = size * 1.05 * factor;
    const PangoDirection direction = direction_of(text.text, right_to_left_);
    double first = column.first_indent;
    for (const TextRange& hard : hard_lines(text.text)) {
        LayoutHandle shaped = shape(text, hard, size, direction, "");
        const MeasuredText measured(text, hard, shaped.get());
        const std::vector<TextRange> ranges = measured.break_lines(column.width - first, column.width);
        // Most facts are one line: what was measured is drawn.
        const bool whole = ranges.size() == 1 && text.links.empty() && hard.end == text.text.size();
        for (const TextRange& range : ranges) {
            set.lines.push_back(whole ? one_part(std::move(shaped), range)
                                      : make_line(text, range, size, direction));
            place(set.lines.back(), column, first, direction == PANGO_DIRECTION_RTL);
            first = 0;
        }
    }
    return set;
}

TextWidths TextSetter::widths(const RichText& text, double size) {
    TextWidths widths;
    const PangoDirection direction = right_to_left_ ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR;
    for (const TextRange& hard : hard_lines(text.text)) {
        const LayoutHandle shaped = shape(text, hard, size, direction, "");
        const MeasuredText measured(text, hard, shaped.get());
        widths.longest_word = std::max(widths.longest_word, measured.longest_word());
        widths.whole = std::max(widths.whole, measured.width(hard));
    }
    return widths;
}

}  // namespace handrail
