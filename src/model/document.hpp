#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.hpp"

namespace handrail {

/// A run of text inside a paragraph, heading or table cell.
struct Inline {
    enum class Kind { text, emphasis, strong, strikethrough, code, link, picture, soft_break, line_break };

    Kind kind = Kind::text;
    std::string text;              ///< of text and code; of a picture, its alternative text
    std::string url;               ///< of a link or picture, as written
    Position at;                   ///< of a link or picture, in its file
    std::vector<Inline> children;  ///< of emphasis, strong, strikethrough and link
};

/// A part of a page: the one form from which every edition (HTML, easy read, print, Braille)
/// renders what an author wrote. Markdown is parsed into it once. Facts and notices come from an entry's
/// fields, never from Markdown.
struct Block {
    enum class Kind {
        heading,
        paragraph,
        list,
        item,
        quote,
        code,
        table,
        row,
        cell,
        rule,
        facts,
        fact,
        notice
    };

    Kind kind = Kind::paragraph;
    int level = 0;                ///< of a heading, 1 to 6 as the author wrote it
    bool ordered = false;         ///< of a list
    bool tight = true;            ///< of a list: items without blank lines between them
    int start = 1;                ///< of an ordered list
    bool header = false;          ///< of a table's row
    std::string text;             ///< of code
    std::vector<Inline> inlines;  ///< of a heading, paragraph, cell or notice; of a fact, its label
    std::vector<Block> children;  ///< of a list, item, quote, table, row or facts; of a fact, its values
    Position at;                  ///< in its file
};

/// What an author wrote under the front matter.
struct Document {
    std::vector<Block> blocks;

    bool empty() const { return blocks.empty(); }
};

}  // namespace handrail
