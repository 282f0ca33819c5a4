#include "formats/braille/braille_document.hpp"

#include <algorithm>

#include "formats/braille/braille_pages.hpp"
#include "formats/text/linear_text.hpp"
#include "text/dates.hpp"

namespace handrail {
namespace {

constexpr BrailleShape paragraph_shape{3, 1, false, 0};
constexpr std::size_t deepest_list = 5;  // further in, too little of the line would be left

/// Room at both sides of a heading, so that it is felt as one.
constexpr std::size_t heading_margin = 6;

BrailleShape heading_shape(int level) {
    if (level == 1) return {1, 1, true, heading_margin};
    const std::size_t cell = level == 2 ? 5 : 7;
    return {cell, cell, false, heading_margin};
}

BrailleShape item_shape(int level) {
    const std::size_t indent = 2 * std::min<std::size_t>(static_cast<std::size_t>(level), deepest_list);
    return {1 + indent, 3 + indent, false, 0};
}

BrailleShape shape_of(const LinearBlock& block) {
    switch (block.kind) {
        case LinearBlock::Kind::heading: return heading_shape(block.level);
        case LinearBlock::Kind::item: return item_shape(block.level);
        case LinearBlock::Kind::paragraph: break;
    }
    return paragraph_shape;
}

/// Joins headings that follow each other: "How to get it" and "How to ask" become "How to get it: How to
/// ask".
std::vector<LinearBlock> join_headings(std::vector<LinearBlock> blocks, const Phrases& phrases) {
    std::vector<LinearBlock> joined;
    for (LinearBlock& block : blocks) {
        const bool heading = block.kind == LinearBlock::Kind::heading;
        if (heading && !joined.empty() && joined.back().kind == LinearBlock::Kind::heading &&
            joined.back().level > 1) {
            joined.back().text =
                phrases.word("reading.fact", {{"label", joined.back().text}, {"value", block.text}});
        } else {
            joined.push_back(std::move(block));
        }
    }
    return joined;
}

class BrailleWriter {
public:
    BrailleWriter(const EditionDocument& document, const BrailleFormat& format,
                  const BrailleTranslator& translator, const Phrases& phrases)
        : document_(document),
          format_(format),
          translator_(translator),
          phrases_(phrases),
          running_title_(translator.translate(document.title)) {}

    std::string write(const std::optional<Date>& proof_read) const {
        const std::vector<BrailleBlock> text = text_blocks();
        std::vector<BraillePage> pages = set(title_blocks(proof_read, 2), {}, 1);
        // The title page names the number of pages; a title of its own length rarely needs a second page.
        std::vector<BraillePage> body = set(text, running_title_, static_cast<int>(pages.size()) + 1);
        pages = set(title_blocks(proof_read, pages.size() + body.size()), {}, 1);
        std::move(body.begin(), body.end(), std::back_inserter(pages));
        return brf_bytes(pages);
    }

private:
    std::vector<BraillePage> set(const std::vector<BrailleBlock>& blocks, const BrailleText& title,
                                 int first) const {
        return braille_pages(blocks, {format_.cells, format_.lines}, title, first);
    }

    BrailleBlock block(std::string_view print, const BrailleShape& shape, bool heading) const {
        return {translator_.translate(print), shape, heading, heading && shape.centred, heading};
    }

    std::vector<BrailleBlock> text_blocks() const {
        std::vector<BrailleBlock> blocks;
        for (const LinearBlock& one :
             join_headings(linear_blocks(document_, phrases_, LinkAddresses::not_own_pages), phrases_)) {
            const std::string print = one.marker.empty() ? one.text : one.marker + ' ' + one.text;
            blocks.push_back(block(print, shape_of(one), one.kind == LinearBlock::Kind::heading));
        }
        return blocks;
    }

    std::vector<BrailleBlock> title_blocks(const std::optional<Date>& proof_read, std::size_t pages) const {
        std::vector<BrailleBlock> blocks;
        const auto add = [&](const std::string& print, bool group) {
            if (print.empty()) return;
            blocks.push_back(block(print, heading_shape(1), false));
            blocks.back().blank_before = group;
        };
        const auto number = [](std::size_t count) { return std::to_string(count); };
        add(document_.title, true);
        add(document_.site_title, true);
        add(document_.council, false);
        add(phrases_.word(format_.grade == 1 ? "braille.uncontracted" : "braille.contracted"), true);
        add(phrases_.word("braille.size",
                          {{"cells", number(format_.cells)}, {"lines", number(format_.lines)}}),
            false);
        add(phrases_.count("braille.pages", pages), false);
        add(phrases_.word(
                "braille.facts_checked",
                {{"date", document_.reviewed ? format_date(*document_.reviewed) : phrases_.not_stated()}}),
            true);
        add(proof_read ? phrases_.word("braille.proof_read", {{"date", format_date(*proof_read)}})
                       : phrases_.word("braille.not_proof_read"),
            true);
        return blocks;
    }

    const EditionDocument& document_;
    const BrailleFormat& format_;
    const BrailleTranslator& translator_;
    const Phrases& phrases_;
    BrailleText running_title_;
};

}  // namespace

std::string braille_document(const EditionDocument& document, const std::optional<Date>& proof_read,
                             const BrailleFormat& format, const BrailleTranslator& translator,
                             const Phrases& phrases) {
    return BrailleWriter(document, format, translator, phrases).write(proof_read);
}

}  // namespace handrail
