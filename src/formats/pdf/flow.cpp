#include "formats/pdf/flow.hpp"

#include <algorithm>

namespace handrail {

double FlowItem::height() const {
    if (kind == Kind::text) return beside_next ? 0 : std::max(text.height(), side_size);
    if (kind == Kind::picture) return picture.height;
    double tallest = kind == Kind::rule ? 1 : 0;
    for (const FlowCell& cell : cells) tallest = std::max(tallest, cell.text.height());
    return tallest;
}

double FlowItem::text_drop() const {
    return std::max(0.0, side_size - text.height()) / 2;
}

FlowItem text_item(TextSetter& setter, const RichText& words, double size, const Column& column,
                   double indent) {
    FlowItem item;
    item.text.indent = indent;
    item.text.width = column.width;
    item.text.set = setter.set(words, size, column);
    item.text.links = words.links;
    for (const TextLink& link : words.links)
        item.text.link_words.push_back(
            words.text.substr(link.words.begin, link.words.end - link.words.begin));
    return item;
}

RichText one_line(std::string words, TextSetter& setter, const RichTextContext& context, double size,
                  double width) {
    RichText line = rich_text(words, context);
    while (setter.widths(line, size).whole > width) {
        const std::size_t space = words.find_last_of(' ');
        words.erase(space == std::string::npos ? words.size() / 2 : space);
        line = rich_text(words + "\u2026", context);
    }
    return line;
}

FlowItem open_tag(const char* tag) {
    FlowItem item;
    item.kind = FlowItem::Kind::open;
    item.tag = tag;
    return item;
}

FlowItem close_tag() {
    FlowItem item;
    item.kind = FlowItem::Kind::close;
    return item;
}

}  // namespace handrail
