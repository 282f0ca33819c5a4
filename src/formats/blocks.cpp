#include "formats/blocks.hpp"

#include <utility>

#include "render/document_html.hpp"

namespace handrail {
namespace {

Block make_block(Block::Kind kind, std::vector<Inline> inlines, std::vector<Block> children = {}) {
    Block block;
    block.kind = kind;
    block.inlines = std::move(inlines);
    block.children = std::move(children);
    return block;
}

Inline with_child(Inline::Kind kind, std::string text) {
    Inline part;
    part.kind = kind;
    part.children.push_back(text_part(std::move(text)));
    return part;
}

}  // namespace

Inline text_part(std::string text) {
    Inline part;
    part.text = std::move(text);
    return part;
}

Inline strong_part(std::string text) {
    return with_child(Inline::Kind::strong, std::move(text));
}

Inline link_part(std::string words, const std::string& url) {
    if (url.empty()) return text_part(std::move(words));
    Inline part = with_child(Inline::Kind::link, std::move(words));
    part.url = url;
    return part;
}

Block heading_block(int level, std::string text) {
    Block block = make_block(Block::Kind::heading, {text_part(std::move(text))});
    block.level = level;
    return block;
}

Block paragraph_block(std::vector<Inline> inlines) {
    return make_block(Block::Kind::paragraph, std::move(inlines));
}

Block paragraph_block(std::string text) {
    std::vector<Inline> inlines{text_part(std::move(text))};
    return paragraph_block(std::move(inlines));
}

Block notice_block(std::vector<Inline> inlines) {
    return make_block(Block::Kind::notice, std::move(inlines));
}

Block list_block(std::vector<std::vector<Inline>> items) {
    Block list = make_block(Block::Kind::list, {});
    for (std::vector<Inline>& item : items) {
        list.children.push_back(make_block(Block::Kind::item, {}, {paragraph_block(std::move(item))}));
    }
    return list;
}

Block fact_block(std::string label, std::vector<Block> values) {
    return make_block(Block::Kind::fact, {text_part(std::move(label))}, std::move(values));
}

Block fact_block(std::string label, const std::vector<std::string>& values) {
    std::vector<Block> blocks;
    blocks.reserve(values.size());
    for (const std::string& value : values) blocks.push_back(paragraph_block(value));
    return fact_block(std::move(label), std::move(blocks));
}

Block facts_block(std::vector<Block> facts) {
    return make_block(Block::Kind::facts, {}, std::move(facts));
}

void append_blocks(std::vector<Block>& all, std::vector<Block> more) {
    for (Block& block : more) all.push_back(std::move(block));
}

std::string block_text(const Block& block) {
    return document_text({{block}});
}

std::string inline_text(const std::vector<Inline>& inlines) {
    return block_text(paragraph_block(inlines));
}

}  // namespace handrail
