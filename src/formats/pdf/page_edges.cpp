#include "formats/pdf/page_edges.hpp"

namespace handrail {
namespace {

/// As many of the words as a line has room for.
RichText one_line(std::string words, const FlowContext& context) {
    const PageStyle& style = context.style;
    RichText line = rich_text(words, context.text());
    while (context.setter.widths(line, style.size).whole > style.measure()) {
        const std::size_t space = words.find_last_of(' ');
        words.erase(space == std::string::npos ? words.size() / 2 : space);
        line = rich_text(words + "\u2026", context.text());
    }
    return line;
}

FlowText edge(const std::string& words, const FlowContext& context) {
    const PageStyle& style = context.style;
    FlowText text;
    text.width = style.measure();
    text.set = context.setter.set(one_line(words, context), style.size, {text.width, 0, style.right_to_left});
    return text;
}

}  // namespace

PageEdges page_edges(const EdgeWords& words, const FlowContext& context) {
    PageEdges edges;
    edges.first_head = edge(words.first_head, context);
    edges.head = edge(words.head, context);
    const std::string total = std::to_string(words.pages);
    for (std::size_t page = 1; page <= words.pages; ++page) {
        const auto number = context.phrases.word("pdf.page", {{"n", std::to_string(page)}, {"total", total}});
        edges.feet.push_back(edge(number, context));
    }
    return edges;
}

}  // namespace handrail
