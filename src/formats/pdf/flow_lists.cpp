#include <algorithm>
#include <utility>

#include "formats/pdf/flow_builder.hpp"

namespace handrail {
namespace {

/// In lines, between items: less than between paragraphs, so that they are seen to belong together.
constexpr double item_gap = 0.45;

/// A label that takes more of the line than this stands above its value.
constexpr double widest_label = 0.6;

/// So few facts stand on one page: who does a step of a pathway, and by when.
constexpr std::size_t most_facts_together = 4;

std::vector<std::string> labels_of(const Block& list) {
    std::vector<std::string> labels;
    for (std::size_t index = 0; index < list.children.size(); ++index) {
        const long number = static_cast<long>(list.start) + static_cast<long>(index);
        labels.push_back(list.ordered ? std::to_string(number) + '.' : "\u2022");
    }
    return labels;
}

bool is_one_line(const RichText& words) {
    return words.text.find('\n') == std::string::npos;
}

bool is_drawn(const FlowItem& item) {
    return item.kind != FlowItem::Kind::open && item.kind != FlowItem::Kind::close;
}

}  // namespace

void FlowBuilder::open_list(const char* numbering) {
    open("L");
    flow_.back().numbering = numbering;
}

double FlowBuilder::label_width(const std::vector<std::string>& labels) const {
    double widest = 0;
    for (const std::string& label : labels) {
        RichText words = rich_text(label, context_.text());
        words.strong_throughout = true;
        widest = std::max(widest, context_.setter.widths(words, context_.style.size).whole);
    }
    return widest;
}

void FlowBuilder::list(const Block& list) {
    if (list.children.empty()) return;
    const std::vector<std::string> labels = labels_of(list);
    const double text_gap = context_.style.size * 0.45;
    const double widest = list.ordered ? label_width(labels) : label_width({labels.front()});
    const double indent = std::max(context_.style.indent(), widest + text_gap);
    const double between = item_gap * context_.style.line_height();
    const bool inner = list_depth_ > 0;
    double space = inner && !starts_item_ ? between : gap();
    starts_item_ = false;
    open_list(list.ordered ? "Decimal" : "Disc");
    ++list_depth_;
    for (std::size_t index = 0; index < list.children.size(); ++index) {
        item(list.children[index], labels[index], indent, space);
        space = between;
    }
    --list_depth_;
    close();
}

void FlowBuilder::item(const Block& item, const std::string& label, double indent, double space) {
    open("LI");
    RichText words = rich_text(label, context_.text());
    words.strong_throughout = true;
    FlowItem bullet = text_item(words, context_.style.size);
    bullet.text.tag = "Lbl";
    bullet.space_before = space;
    bullet.beside_next = true;
    put(std::move(bullet));
    const std::size_t bullet_at = flow_.size() - 1;
    const double added = indent_by(indent);
    starts_item_ = true;
    open("LBody");
    add(item.children);
    close();
    starts_item_ = false;
    indent_ -= added;
    const auto begin = flow_.begin() + static_cast<std::ptrdiff_t>(bullet_at) + 1;
    if (std::none_of(begin, flow_.end(), is_drawn)) flow_[bullet_at].beside_next = false;
    close();
}

void FlowBuilder::add_plain_list(const std::vector<std::vector<Inline>>& items) {
    if (items.empty()) return;
    open_list("None");
    ++list_depth_;
    for (const std::vector<Inline>& item : items) {
        open("LI");
        open("LBody");
        paragraph(words_of(item));
        close();
        close();
    }
    --list_depth_;
    close();
}

RichText FlowBuilder::label_of(const RichText& words) const {
    RichText label =
        rich_text(context_.phrases.word("reading.label", {{"label", words.text}}), context_.text());
    label.strong_throughout = true;
    return label;
}

void FlowBuilder::facts(const Block& facts) {
    if (facts.children.empty()) return;
    double space = gap();
    open_list("None");
    ++list_depth_;
    for (const Block& fact : facts.children) {
        std::vector<RichText> values;
        for (const Block& value : fact.children) values.push_back(words_of(value.inlines));
        std::erase_if(values, [](const RichText& value) { return value.empty(); });
        labelled(label_of(words_of(fact.inlines)), values, space);
        if (facts.children.size() <= most_facts_together && &fact != &facts.children.back()) tie_to_next();
        space = item_gap * context_.style.line_height();
    }
    --list_depth_;
    close();
}

void FlowBuilder::tie_to_next() {
    const auto last = std::find_if(flow_.rbegin(), flow_.rend(), is_drawn);
    if (last != flow_.rend()) last->keep_with_next = true;
}

/// "Cost: Free" in one paragraph; several values, or one of several lines, below their label.
void FlowBuilder::labelled(const RichText& label, const std::vector<RichText>& values, double space) {
    const double size = context_.style.size;
    const double width = context_.setter.widths(label, size).whole;
    const bool runs_on = values.size() == 1 && is_one_line(values.front()) &&
                         width <= widest_label * (context_.style.measure() - indent_);
    open("LI");
    if (!label.empty()) {
        FlowItem item = text_item(label, size);
        item.text.tag = "Lbl";
        item.space_before = space;
        item.beside_next = runs_on;
        item.keep_with_next = !values.empty();
        put(std::move(item));
    }
    open("LBody");
    if (runs_on) {
        open("P");
        FlowItem value = text_item(values.front(), size, label.empty() ? 0 : width + size * 0.3);
        value.space_before = label.empty() ? space : 0;
        put(std::move(value));
        close();
    } else {
        values_below(values);
    }
    close();
    close();
}

void FlowBuilder::values_below(const std::vector<RichText>& values) {
    const double added = indent_by(context_.style.indent());
    bool first = true;
    for (const RichText& value : values) {
        FlowItem item = text_item(value, context_.style.size);
        item.space_before = std::exchange(first, false) ? 0 : 0.2 * context_.style.line_height();
        open("P");
        put(std::move(item));
        close();
    }
    indent_ -= added;
}

}  // namespace handrail
