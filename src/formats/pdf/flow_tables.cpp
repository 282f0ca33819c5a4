#include <algorithm>
#include <numeric>
#include <utility>

#include "formats/pdf/flow_builder.hpp"

namespace handrail {
namespace {

constexpr std::size_t most_columns = 4;
/// A cell with more lines is hard to follow from column to column.
constexpr std::size_t most_lines = 6;

using Cells = std::vector<RichText>;

struct Grid {
    std::vector<Cells> rows;
    std::size_t headers = 0;  // how many rows at the top are the head
    std::size_t columns = 0;
};

Grid grid_of(const Block& table, const FlowContext& context) {
    Grid grid;
    for (const Block& row : table.children) {
        Cells cells;
        for (const Block& cell : row.children) {
            cells.push_back(rich_text(cell.inlines, context.text()));
            cells.back().strong_throughout = row.header;
        }
        if (row.header) ++grid.headers;
        grid.columns = std::max(grid.columns, cells.size());
        grid.rows.push_back(std::move(cells));
    }
    for (Cells& cells : grid.rows) cells.resize(grid.columns);
    return grid;
}

/// The width of each column, so that no word is broken; empty if there is no room for that.
std::vector<double> column_widths(const Grid& grid, const FlowContext& context, double available) {
    std::vector<double> least(grid.columns), most(grid.columns);
    for (const Cells& cells : grid.rows) {
        for (std::size_t column = 0; column < grid.columns; ++column) {
            const TextWidths widths = context.setter.widths(cells[column], context.style.size);
            least[column] = std::max(least[column], widths.longest_word + 1);
            most[column] = std::max(most[column], widths.whole + 1);
        }
    }
    const double least_sum = std::accumulate(least.begin(), least.end(), 0.0);
    const double most_sum = std::accumulate(most.begin(), most.end(), 0.0);
    if (least_sum > available) return {};
    if (most_sum <= available) return most;
    const double share = (available - least_sum) / (most_sum - least_sum);
    for (std::size_t column = 0; column < grid.columns; ++column)
        least[column] += share * (most[column] - least[column]);
    return least;
}

FlowText set_cell(const RichText& words, double indent, double width, const FlowContext& context) {
    FlowText text;
    text.indent = indent;
    text.width = width;
    text.set = context.setter.set(words, context.style.size, {width, 0, context.style.right_to_left});
    text.links = words.links;
    for (const TextLink& link : words.links)
        text.link_words.push_back(words.text.substr(link.words.begin, link.words.end - link.words.begin));
    return text;
}

FlowItem set_row(const Cells& cells, bool header, const std::vector<double>& widths, double indent,
                 const FlowContext& context) {
    const double gap = context.style.size * 0.8;
    FlowItem row;
    row.kind = FlowItem::Kind::row;
    row.whole = true;
    row.keep_with_next = row.repeated = header;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        row.cells.push_back({header, set_cell(cells[column], indent, widths[column], context)});
        indent += widths[column] + gap;
    }
    return row;
}

bool is_easy_to_follow(const FlowItem& row) {
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const FlowCell& cell) { return cell.text.set.lines.size() <= most_lines; });
}

}  // namespace

Flow table_flow(const Block& table, const FlowContext& context, double indent) {
    const Grid grid = grid_of(table, context);
    if (grid.columns < 2 || grid.columns > most_columns || grid.headers != 1 || grid.rows.size() < 2)
        return {};
    const double gaps = context.style.size * 0.8 * static_cast<double>(grid.columns - 1);
    const std::vector<double> widths = column_widths(grid, context, context.style.measure() - indent - gaps);
    if (widths.empty()) return {};
    Flow flow;
    flow.push_back(open_tag("Table"));
    for (std::size_t index = 0; index < grid.rows.size(); ++index) {
        FlowItem row = set_row(grid.rows[index], index < grid.headers, widths, indent, context);
        if (!is_easy_to_follow(row)) return {};
        row.space_before = (index == 0 ? 1 : 0.35) * context.style.line_height();
        flow.push_back(open_tag("TR"));
        flow.push_back(std::move(row));
        flow.push_back(close_tag());
    }
    flow.push_back(close_tag());
    return flow;
}

void FlowBuilder::table(const Block& table) {
    Flow drawn = table_flow(table, context_, indent_);
    if (!drawn.empty()) {
        for (FlowItem& item : drawn) flow_.push_back(std::move(item));
        starts_item_ = after_heading_ = false;
        return;
    }
    std::vector<RichText> labels;
    open_list("None");
    for (const Block& row : table.children) {
        if (!row.header) {
            row_as_list(row, labels);
            continue;
        }
        for (const Block& cell : row.children) labels.push_back(words_of(cell.inlines));
    }
    close();
}

/// A row as an item: each of its cells after its column's heading.
void FlowBuilder::row_as_list(const Block& row, const std::vector<RichText>& labels) {
    double space = gap();
    ++list_depth_;
    open("LI");
    open("LBody");
    open_list("None");
    for (std::size_t column = 0; column < row.children.size(); ++column) {
        const RichText value = words_of(row.children[column].inlines);
        if (value.empty()) continue;
        const bool named = column < labels.size() && !labels[column].empty();
        labelled(named ? label_of(labels[column]) : RichText(), {value}, space);
        space = 0.2 * context_.style.line_height();
    }
    close();
    close();
    close();
    --list_depth_;
}

}  // namespace handrail
