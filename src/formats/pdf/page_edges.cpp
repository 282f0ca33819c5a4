#include "formats/pdf/page_edges.hpp"

namespace handrail {
namespace {

FlowText edge(const std::string& words, const FlowContext& context) {
    const PageStyle& style = context.style;
    FlowText text;
    text.width = style.measure();
    const RichText line = one_line(words, context.setter, context.text(), style.size, text.width);
    text.set = context.setter.set(line, style.size, {text.width, 0, style.right_to_left});
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
