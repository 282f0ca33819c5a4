#include "formats/pdf/flow_builder.hpp"

#include <algorithm>
#include <utility>

#include "text/slug.hpp"

namespace handrail {
namespace {

constexpr const char* heading_tags[] = {"H1", "H2", "H3", "H4", "H5", "H6"};

/// In lines: between paragraphs there is a blank one (UKAAF G003), between the items of a list less, so that
/// they are seen to belong together.
constexpr double after_heading_gap = 0.35;
constexpr double item_gap = 0.45;
constexpr double section_gap = 1.5;

bool ends_with_colon(const RichText& words) {
    return !words.text.empty() && words.text.back() == ':';
}

}  // namespace

void FlowBuilder::add(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) add(block);
}

void FlowBuilder::add(const Block& block) {
    if (beside_picture(block)) return;
    switch (block.kind) {
        case Block::Kind::heading: return heading(block.level, words_of(block.inlines));
        case Block::Kind::paragraph: return paragraph(block.inlines);
        case Block::Kind::list: return list(block);
        case Block::Kind::quote: return framed("BlockQuote", block.children);
        case Block::Kind::notice: return notice(block);
        case Block::Kind::facts: return facts(block);
        case Block::Kind::table: return table(block);
        case Block::Kind::code: return code(block);
        case Block::Kind::rule: return rule();
        case Block::Kind::item:
        case Block::Kind::row:
        case Block::Kind::cell:
        case Block::Kind::fact: return;  // written by their list, table or facts
    }
}

RichText FlowBuilder::words_of(const std::vector<Inline>& inlines) const {
    return rich_text(inlines, context_.text());
}

double FlowBuilder::gap() {
    const double line = context_.style.line_height();
    if (std::exchange(starts_item_, false)) return 0;
    if (std::exchange(after_heading_, false)) return after_heading_gap * line;
    return (list_depth_ > 0 ? item_gap : 1) * line;
}

FlowItem FlowBuilder::text_item(const RichText& words, double size, double first_indent) const {
    const Column column{context_.style.measure() - indent_, first_indent, context_.style.right_to_left};
    FlowItem item = handrail::text_item(context_.setter, words, size, column, indent_);
    item.barred = barred_;
    return item;
}

double FlowBuilder::indent_by(double wanted) {
    const double most = context_.style.measure() * 0.5;
    const double added = std::clamp(wanted, 0.0, std::max(0.0, most - indent_));
    indent_ += added;
    return added;
}

FlowItem& FlowBuilder::put(FlowItem item) {
    flow_.push_back(std::move(item));
    return flow_.back();
}

std::string FlowBuilder::anchor_of(const std::string& words) {
    std::string anchor = "h-" + slug(words);
    const int count = ++anchors_[anchor];
    if (count > 1) anchor += '-' + std::to_string(count);
    return anchor;
}

void FlowBuilder::heading(int level, const RichText& words) {
    if (words.empty()) return;
    RichText strong = words;
    strong.strong_throughout = true;
    const int index = std::clamp(level, 1, 6);
    FlowItem item = text_item(strong, context_.style.heading_size(level));
    item.space_before = (level == 2 ? section_gap : 1) * context_.style.line_height();
    if (after_heading_) item.space_before *= 0.5;
    item.keep_with_next = item.whole = true;
    item.heading_level = index;
    item.heading = words.text;
    std::replace(item.heading.begin(), item.heading.end(), '\n', ' ');
    item.anchor = anchor_of(words.text);
    open(heading_tags[index - 1]);
    put(std::move(item));
    close();
    after_heading_ = true;
}

void FlowBuilder::add_heading(int level, const std::string& words) {
    heading(level, rich_text(words, context_.text()));
}

void FlowBuilder::paragraph(const RichText& words, const char* tag) {
    if (words.empty()) return;
    FlowItem item = text_item(words, context_.style.size);
    item.text.tag = tag;
    item.keep_with_next = std::string_view(tag) == "Span" && ends_with_colon(words);
    item.space_before = gap();
    open("P");
    put(std::move(item));
    close();
}

/// Pictures stand by themselves, in the place where they are among the words.
void FlowBuilder::paragraph(const std::vector<Inline>& inlines) {
    std::vector<Inline> words;
    for (const Inline& part : inlines) {
        if (part.kind != Inline::Kind::picture) {
            words.push_back(part);
            continue;
        }
        paragraph(words_of(words));
        words.clear();
        if (!picture(part)) words.push_back(part);
    }
    paragraph(words_of(words));
}

bool FlowBuilder::picture(const Inline& part) {
    if (part.text.empty() || !context_.pictures) return false;
    const auto bytes = context_.pictures(part.url);
    PdfPicture picture = bytes ? read_picture(*bytes) : PdfPicture();
    if (!picture.surface) return false;
    constexpr double points_a_dot = 0.75;  // 96 dots an inch, as browsers take it
    const PageStyle& style = context_.style;
    const double width = picture.width * points_a_dot;
    const double height = picture.height * points_a_dot;
    const double tallest = (style.body_bottom() - style.body_top()) * 0.45;
    const double scale = std::min({1.0, (style.measure() - indent_) / width, tallest / height});
    FlowItem item;
    item.kind = FlowItem::Kind::picture;
    item.picture = {std::move(picture), part.text, width * scale, height * scale};
    item.text.indent = indent_;
    item.text.width = style.measure() - indent_;
    item.space_before = gap();
    put(std::move(item));
    return true;
}

/// A row of easy read: the picture stands beside the words, and the two in one piece. What the picture shows
/// the words say, so it is no part of the structure.
bool FlowBuilder::beside_picture(const Block& block) {
    const bool words = block.kind == Block::Kind::heading || block.kind == Block::Kind::paragraph;
    if (context_.shelf == nullptr || !words || block.inlines.empty()) return false;
    const Inline& first = block.inlines.front();
    if (first.kind != Inline::Kind::picture) return false;
    Block rest = block;
    rest.inlines.erase(rest.inlines.begin());
    const PageStyle& style = context_.style;
    const PdfPicture* picture = context_.shelf->find(first.url);
    const double added = picture == nullptr ? 0 : indent_by(style.side_picture() + style.side_gap());
    const std::size_t start = flow_.size();
    add(rest);
    indent_ -= added;
    for (std::size_t at = start; at < flow_.size() && picture != nullptr; ++at) {
        FlowItem& item = flow_[at];
        if (item.kind != FlowItem::Kind::text) continue;
        item.side = std::exchange(picture, nullptr);
        item.side_size = style.side_picture();
        item.side_gap = style.side_gap();
        item.whole = true;
    }
    return true;
}

void FlowBuilder::framed(const char* tag, const std::vector<Block>& blocks) {
    const bool inside = std::exchange(barred_, true);
    const double added = indent_by(context_.style.indent());
    open(tag);
    add(blocks);
    close();
    indent_ -= added;
    barred_ = inside;
}

void FlowBuilder::notice(const Block& block) {
    if (context_.shelf != nullptr) tie_to_next();  // a page of rows is short: the notice alone would fill one
    Block words = block;
    words.kind = Block::Kind::paragraph;
    framed("Div", {words});
}

void FlowBuilder::code(const Block& block) {
    RichText lines;
    for (std::size_t begin = 0; begin < block.text.size();) {
        const std::size_t end = std::min(block.text.find('\n', begin), block.text.size());
        const RichText line = rich_text(block.text.substr(begin, end - begin), context_.text());
        if (!lines.empty() && !line.empty()) lines.text += '\n';
        for (const std::size_t glue : line.glue) lines.glue.push_back(lines.text.size() + glue);
        lines.text += line.text;
        begin = end + 1;
    }
    paragraph(lines, "Code");
}

void FlowBuilder::rule() {
    FlowItem item;
    item.kind = FlowItem::Kind::rule;
    item.text.indent = indent_;
    item.text.width = context_.style.measure() - indent_;
    item.space_before = gap();
    put(std::move(item));
}

void FlowBuilder::add_contents_line(const std::string& words, const std::string& anchor, int depth) {
    const double added = indent_by(depth * context_.style.indent());
    RichText line = rich_text(words, context_.text());
    line.links.push_back({{0, line.text.size()}, '#' + anchor});
    FlowItem item = text_item(line, context_.style.size);
    item.space_before = item_gap * context_.style.line_height();
    if (std::exchange(after_heading_, false))
        item.space_before = after_heading_gap * context_.style.line_height();
    open("TOCI");
    open("Reference");
    put(std::move(item));
    close();
    close();
    indent_ -= added;
}

}  // namespace handrail
