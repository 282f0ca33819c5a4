#include "formats/text/text_edition.hpp"

#include "formats/text/linear_text.hpp"

namespace handrail {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

int blank_lines_before(const LinearBlock& block, const LinearBlock* before) {
    if (before == nullptr) return 0;
    if (block.kind == LinearBlock::Kind::heading) return block.level == 2 ? 2 : 1;
    const bool same_list = block.kind == LinearBlock::Kind::item && before->kind == LinearBlock::Kind::item;
    return same_list ? 0 : 1;
}

std::string item_head(const LinearBlock& block) {
    std::string head(static_cast<std::size_t>(block.level) * 2, ' ');
    if (!block.marker.empty()) return head + block.marker + ' ';
    return block.fact ? head : head + "- ";
}

}  // namespace

std::string text_edition(const EditionDocument& document, const Phrases& phrases) {
    std::string text(byte_order_mark);
    const std::vector<LinearBlock> blocks = linear_blocks(document, phrases, LinkAddresses::all);
    const LinearBlock* before = nullptr;
    for (const LinearBlock& block : blocks) {
        text.append(static_cast<std::size_t>(blank_lines_before(block, before)), '\n');
        if (block.kind == LinearBlock::Kind::item) text += item_head(block);
        text.append(block.text).append("\n");
        before = &block;
    }
    return text;
}

}  // namespace handrail
