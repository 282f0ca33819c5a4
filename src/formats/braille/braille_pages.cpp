#include "formats/braille/braille_pages.hpp"

#include <algorithm>

namespace handrail {
namespace {

constexpr std::size_t least_gap = 3;  // blank cells between running title and page number

/// Its words as far as there is room; of a first word without room, its beginning.
std::string shortened(std::string title, std::size_t most) {
    if (title.size() <= most) return title;
    const std::size_t blank = title.rfind(' ', most);
    title.resize(blank == std::string::npos ? most : blank);
    // These signs belong to the letter that follows: capital, accent, grade and the like (dots 4, 5 and 6).
    constexpr std::string_view prefixes = ",.@\"_^;";
    while (!title.empty() && prefixes.find(title.back()) != std::string_view::npos) title.pop_back();
    return title;
}

class PageFiller {
public:
    PageFiller(const BraillePageSize& size, const BrailleText& running_title, int first)
        : size_(size), running_title_(running_title), number_(first) {}

    std::vector<BraillePage> fill(const std::vector<BrailleBlock>& blocks) {
        std::vector<std::vector<std::string>> lines;
        lines.reserve(blocks.size());
        for (const BrailleBlock& block : blocks)
            lines.push_back(braille_lines(block.text, block.shape, size_.cells));
        begin_page();
        for (std::size_t index = 0; index < blocks.size(); ++index) {
            if (blocks[index].with_next && !chained_) room_for(blocks, lines, index);
            chained_ = blocks[index].with_next;
            put(blocks[index], lines[index]);
        }
        return std::move(pages_);
    }

private:
    std::size_t used() const { return pages_.back().size(); }
    bool at_top() const { return used() == 1; }

    void begin_page() {
        blank_ = false;
        pages_.push_back({information_line(number_++)});
    }

    std::string information_line(int number) const {
        const std::string digits = braille_number(number);
        const std::size_t most = size_.cells - digits.size() - least_gap;
        std::string line = shortened(running_title_.cells, most);
        line.resize(size_.cells - digits.size(), ' ');
        return line + digits;
    }

    /// Begins a page if a run of headings would end this one without two lines of what follows.
    void room_for(const std::vector<BrailleBlock>& blocks, const std::vector<std::vector<std::string>>& lines,
                  std::size_t index) {
        if (at_top()) return;
        std::size_t needed = 0;
        bool blank = blank_;
        for (; index < blocks.size(); ++index) {
            const bool heading = blocks[index].with_next;
            if (blank || blocks[index].blank_before) ++needed;
            needed += heading ? lines[index].size() : std::min<std::size_t>(lines[index].size(), 2);
            blank = blocks[index].blank_after;
            if (!heading) break;
        }
        if (used() + needed > size_.lines) begin_page();
    }

    void put(const BrailleBlock& block, const std::vector<std::string>& lines) {
        if (lines.empty()) return;
        // A blank line at the top of a page would separate it from nothing.
        if ((blank_ || block.blank_before) && !at_top() && used() < size_.lines) pages_.back().emplace_back();
        blank_ = false;
        for (const std::string& line : lines) {
            if (used() == size_.lines) begin_page();
            pages_.back().push_back(line);
        }
        blank_ = block.blank_after;
    }

    BraillePageSize size_;
    const BrailleText& running_title_;
    int number_;
    bool blank_ = false;    // a blank line is due before the next block
    bool chained_ = false;  // the block before is a heading, which made room for this one
    std::vector<BraillePage> pages_;
};

}  // namespace

std::vector<BraillePage> braille_pages(const std::vector<BrailleBlock>& blocks, const BraillePageSize& size,
                                       const BrailleText& running_title, int first) {
    std::vector<BraillePage> pages = PageFiller(size, running_title, first).fill(blocks);
    for (BraillePage& page : pages) {
        while (page.back().empty()) page.pop_back();
    }
    return pages;
}

std::string braille_number(int number) {
    std::string cells = "#";
    for (const char digit : std::to_string(number))
        cells += digit == '0' ? 'J' : static_cast<char>('A' + digit - '1');
    return cells;
}

std::string brf_bytes(const std::vector<BraillePage>& pages) {
    std::string bytes;
    for (const BraillePage& page : pages) {
        if (!bytes.empty()) bytes += '\f';
        for (const std::string& line : page) bytes.append(line).append("\r\n");
    }
    return bytes;
}

}  // namespace handrail
