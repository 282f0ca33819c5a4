#include "formats/text/linear_text.hpp"

#include <algorithm>

#include "formats/text/linear_inlines.hpp"

namespace handrail {
namespace {

class LinearWriter {
public:
    explicit LinearWriter(const LinearContext& context) : context_(context) {}

    std::vector<LinearBlock> write() {
        for (const Block& block : context_.document.body.blocks) write(block);
        return std::move(blocks_);
    }

private:
    using Kind = LinearBlock::Kind;

    std::string line(const Block& block) const { return linear_line(block.inlines, context_); }

    void add(Kind kind, int level, std::string text, std::string marker = {}, bool fact = false) {
        if (!text.empty()) blocks_.push_back({kind, level, std::move(text), std::move(marker), fact});
    }

    /// A run of text where it stands: as a paragraph or, inside lists, as an item.
    void add_text(std::string text) {
        if (depth_ == 0) return add(Kind::paragraph, 0, std::move(text));
        add(Kind::item, depth_ - 1, std::move(text), std::move(marker_), std::exchange(continues_, true));
        marker_.clear();
    }

    void write(const Block& block) {
        switch (block.kind) {
            case Block::Kind::heading: return add(Kind::heading, block.level, line(block));
            case Block::Kind::paragraph: return paragraph(block);
            case Block::Kind::notice: return add_text(line(block));
            case Block::Kind::list: return list(block);
            case Block::Kind::facts: return facts(block);
            case Block::Kind::table: return table(block);
            case Block::Kind::code: return code(block);
            case Block::Kind::quote:
                for (const Block& child : block.children) write(child);
                return;
            case Block::Kind::rule:  // in print it only parts what headings and blank lines part here
            case Block::Kind::item:
            case Block::Kind::row:
            case Block::Kind::cell:
            case Block::Kind::fact: return;  // written by their list, table or facts
        }
    }

    void paragraph(const Block& block) {
        for (std::string& text : linear_lines(block.inlines, context_)) add_text(std::move(text));
    }

    void list(const Block& list) {
        const bool outer = std::exchange(continues_, false);
        ++depth_;
        int number = list.start;
        for (const Block& item : list.children) {
            marker_ = list.ordered ? std::to_string(number++) + '.' : std::string();
            continues_ = false;
            for (const Block& child : item.children) write(child);
        }
        --depth_;
        marker_.clear();
        continues_ = outer;
    }

    void facts(const Block& facts) {
        for (const Block& fact : facts.children) this->fact(line(fact), fact.children);
    }

    void fact(const std::string& label, const std::vector<Block>& values) {
        std::vector<std::string> lines;
        for (const Block& value : values) {
            for (std::string& one : linear_lines(value.inlines, context_)) lines.push_back(std::move(one));
        }
        std::erase(lines, std::string());
        if (lines.size() == 1) return add_fact(0, labelled(label, lines.front()));
        add_fact(0, labelled(label, {}));
        for (std::string& one : lines) add_fact(1, std::move(one));
    }

    void add_fact(int level, std::string text) { add(Kind::item, depth_ + level, std::move(text), {}, true); }

    std::string labelled(const std::string& label, const std::string& value) const {
        return context_.phrases.word(value.empty() ? "reading.label" : "reading.fact",
                                     {{"label", label}, {"value", value}});
    }

    void table(const Block& table) {
        std::vector<std::string> labels;
        for (const Block& row : table.children) {
            if (!row.header) {
                table_row(row, labels);
                continue;
            }
            for (const Block& cell : row.children) labels.push_back(line(cell));
        }
    }

    void table_row(const Block& row, const std::vector<std::string>& labels) {
        for (std::size_t column = 0; column < row.children.size(); ++column) {
            std::string value = line(row.children[column]);
            if (value.empty()) continue;
            const bool named = column < labels.size() && !labels[column].empty();
            const int level = column == 0 ? 0 : 1;
            add(Kind::item, depth_ + level, named ? labelled(labels[column], value) : std::move(value), {},
                level > 0);
        }
    }

    void code(const Block& block) {
        for (std::size_t begin = 0; begin < block.text.size();) {
            const std::size_t end = std::min(block.text.find('\n', begin), block.text.size());
            add_text(block.text.substr(begin, end - begin));
            begin = end + 1;
        }
    }

    const LinearContext& context_;
    std::vector<LinearBlock> blocks_;
    int depth_ = 0;           // lists around what is being written
    std::string marker_;      // the number of the item that is being written, until its first text has it
    bool continues_ = false;  // the item that is being written has text already
};

}  // namespace

std::vector<LinearBlock> linear_blocks(const EditionDocument& document, const Phrases& phrases,
                                       LinkAddresses addresses) {
    const LinearContext context{document, phrases, addresses};
    return LinearWriter(context).write();
}

}  // namespace handrail
