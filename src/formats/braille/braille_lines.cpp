#include "formats/braille/braille_lines.hpp"

#include <algorithm>

namespace handrail {
namespace {

class LineFiller {
public:
    LineFiller(const BrailleText& text, const BrailleShape& shape, std::size_t width)
        : text_(text), shape_(shape), width_(width), line_(shape.first - 1, ' ') {}

    std::vector<std::string> fill() {
        for (std::size_t begin = 0; begin < text_.cells.size();) {
            const std::size_t end = std::min(text_.cells.find(' ', begin), text_.cells.size());
            word(begin, end);
            begin = end + 1;
        }
        if (has_words_) end_line();
        return std::move(lines_);
    }

private:
    std::size_t margin() const { return width_ - shape_.right_margin; }
    std::size_t room() const { return margin() - std::min(margin(), line_.size() + (has_words_ ? 1 : 0)); }

    void end_line() {
        const std::size_t before = shape_.centred ? (width_ - line_.size()) / 2 : 0;
        lines_.push_back(std::string(before, ' ') + line_);
        line_.assign(shape_.runover - 1, ' ');
        has_words_ = false;
    }

    void put(std::string_view cells) {
        if (has_words_) line_ += ' ';
        line_.append(cells);
        has_words_ = true;
    }

    void word(std::size_t begin, std::size_t end) {
        const std::string_view cells = text_.cells;
        if (end - begin > room() && has_words_) end_line();
        if (end - begin > room()) begin = long_word(begin, end);
        put(cells.substr(begin, end - begin));
    }

    /// Puts whole lines of a word; returns where the rest begins, which fits on a line.
    std::size_t long_word(std::size_t begin, std::size_t end) {
        while (end - begin > room()) {
            const BrailleBreak at = best_break(begin, end);
            put(text_.cells.substr(begin, at.at - begin) + (at.sign == 0 ? "" : std::string(1, at.sign)));
            end_line();
            begin = at.at;
        }
        return begin;
    }

    /// The last good break that fits on the line; else the last of any kind.
    BrailleBreak best_break(std::size_t begin, std::size_t end) const {
        const std::size_t most = begin + room();
        BrailleBreak best{most - 1, '-', false};
        bool found = false;
        for (const BrailleBreak& one : text_.breaks) {
            if (one.at <= begin || one.at >= end || one.at + (one.sign == 0 ? 0 : 1) > most) continue;
            if (found && best.good && !one.good) continue;
            best = one;
            found = true;
        }
        return best;
    }

    const BrailleText& text_;
    const BrailleShape& shape_;
    std::size_t width_;
    std::string line_;
    bool has_words_ = false;
    std::vector<std::string> lines_;
};

}  // namespace

std::vector<std::string> braille_lines(const BrailleText& text, const BrailleShape& shape,
                                       std::size_t width) {
    return LineFiller(text, shape, width).fill();
}

}  // namespace handrail
