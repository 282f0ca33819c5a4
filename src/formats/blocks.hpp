#pragma once

#include <string>
#include <vector>

#include "model/document.hpp"

namespace handrail {

// Makers of the parts of a document, for those that come from an entry's fields rather than from Markdown.

Inline text_part(std::string text);
Inline strong_part(std::string text);
/// Words that lead to `url`; plain words where that is empty.
Inline link_part(std::string words, const std::string& url);

Block heading_block(int level, std::string text);
Block paragraph_block(std::vector<Inline> inlines);
Block paragraph_block(std::string text);
Block notice_block(std::vector<Inline> inlines);
/// A bulleted list with one line of text an item.
Block list_block(std::vector<std::vector<Inline>> items);

/// "Label: value", with one paragraph a value.
Block fact_block(std::string label, std::vector<Block> values);
Block fact_block(std::string label, const std::vector<std::string>& values);
Block facts_block(std::vector<Block> facts);

void append_blocks(std::vector<Block>& all, std::vector<Block> more);

/// The text of a block without marks: as `document_text`, of one block and all below it.
std::string block_text(const Block& block);
std::string inline_text(const std::vector<Inline>& inlines);

}  // namespace handrail
