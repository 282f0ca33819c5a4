#include "read/markdown.hpp"

#include <algorithm>
#include <memory>
#include <mutex>
#include <string>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

namespace handrail {
namespace {

constexpr int max_depth = 32;

using NodePointer = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;
using ParserPointer = std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)>;

std::string text_or_empty(const char* text) {
    return text == nullptr ? std::string() : std::string(text);
}

NodePointer parse(std::string_view markdown) {
    static const bool registered = [] {
        cmark_gfm_core_extensions_ensure_registered();
        return true;
    }();
    static_cast<void>(registered);
    const ParserPointer parser(cmark_parser_new(CMARK_OPT_DEFAULT), &cmark_parser_free);
    for (const char* name : {"table", "strikethrough", "autolink"}) {
        cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
    }
    cmark_parser_feed(parser.get(), markdown.data(), markdown.size());
    // Which characters begin a link or what is struck out cmark-gfm keeps in one table for all parsers: a
    // parser sets them when it begins with the words and takes them away at its end
    // (github.com/github/cmark-gfm/pull/176).
    static std::mutex special_characters;
    const std::lock_guard guard(special_characters);
    return {cmark_parser_finish(parser.get()), &cmark_node_free};
}

/// Turns cmark's tree into ours, once.
class Converter {
public:
    explicit Converter(const MarkdownPlace& place) : place_(place) {}

    MarkdownResult convert(cmark_node* root) {
        add_blocks(root, result_.document.blocks, 0);
        return std::move(result_);
    }

private:
    Position position(cmark_node* node) const {
        if (place_.on_one_line) return place_.start;
        // Nodes made by the table extension have no line of their own: their block has.
        while (node != nullptr && cmark_node_get_start_line(node) == 0) node = cmark_node_parent(node);
        if (node == nullptr) return place_.start;
        const auto line = static_cast<std::uint32_t>(cmark_node_get_start_line(node));
        const int column = std::max(cmark_node_get_start_column(node), 1);
        return {place_.start.line + line - 1, static_cast<std::uint32_t>(column)};
    }

    void report(cmark_node* node, const char* rule, std::string message, std::string hint) {
        result_.diagnostics.push_back(
            {Severity::error, rule, place_.file, position(node), std::move(message), std::move(hint)});
    }

    bool too_deep(cmark_node* node, int depth) {
        if (depth < max_depth) return false;
        if (!reported_depth_) {
            report(node, "too-deep", "Lists or quotations stand one inside another more than 32 deep.",
                   "Use fewer levels: two are as many as people can follow.");
        }
        reported_depth_ = true;
        return true;
    }

    void refuse_html(cmark_node* node) {
        const std::string html = text_or_empty(cmark_node_get_literal(node));
        // A comment is dropped; a closing tag has been told with its opening one.
        if (html.rfind("<!--", 0) == 0 || html.rfind("</", 0) == 0) return;
        report(node, "raw-html", "HTML cannot be used in the text.",
               "Write it in Markdown: **bold**, [words](address), a line that begins with \"- \" for a list. "
               "For a \"<\" of your own, write \"\\<\".");
    }

    void add_blocks(cmark_node* parent, std::vector<Block>& blocks, int depth) {
        for (cmark_node* node = cmark_node_first_child(parent); node != nullptr;
             node = cmark_node_next(node)) {
            if (too_deep(node, depth)) return;
            if (cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK) {
                refuse_html(node);
                continue;
            }
            blocks.push_back(block(node, depth));
        }
    }

    Block block(cmark_node* node, int depth) {
        Block made;
        made.kind = block_kind(node);
        made.at = position(node);
        switch (made.kind) {
            case Block::Kind::heading:
                made.level = cmark_node_get_heading_level(node);
                add_inlines(node, made.inlines, depth);
                break;
            case Block::Kind::paragraph:
            case Block::Kind::cell: add_inlines(node, made.inlines, depth); break;
            case Block::Kind::code: made.text = text_or_empty(cmark_node_get_literal(node)); break;
            case Block::Kind::rule:
            case Block::Kind::facts:
            case Block::Kind::fact:
            case Block::Kind::notice: break;  // the last three never come from Markdown
            case Block::Kind::list:
                made.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
                made.tight = cmark_node_get_list_tight(node) != 0;
                made.start = cmark_node_get_list_start(node);
                add_blocks(node, made.children, depth + 1);
                break;
            case Block::Kind::row:
                made.header = cmark_gfm_extensions_get_table_row_is_header(node) != 0;
                add_blocks(node, made.children, depth + 1);
                break;
            case Block::Kind::item:
            case Block::Kind::quote:
            case Block::Kind::table: add_blocks(node, made.children, depth + 1); break;
        }
        return made;
    }

    static Block::Kind block_kind(cmark_node* node) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_HEADING) return Block::Kind::heading;
        if (type == CMARK_NODE_LIST) return Block::Kind::list;
        if (type == CMARK_NODE_ITEM) return Block::Kind::item;
        if (type == CMARK_NODE_BLOCK_QUOTE) return Block::Kind::quote;
        if (type == CMARK_NODE_CODE_BLOCK) return Block::Kind::code;
        if (type == CMARK_NODE_THEMATIC_BREAK) return Block::Kind::rule;
        const std::string_view name = cmark_node_get_type_string(node);
        if (name == "table") return Block::Kind::table;
        if (name == "table_row" || name == "table_header") return Block::Kind::row;
        if (name == "table_cell") return Block::Kind::cell;
        return Block::Kind::paragraph;
    }

    void add_inlines(cmark_node* parent, std::vector<Inline>& inlines, int depth) {
        for (cmark_node* node = cmark_node_first_child(parent); node != nullptr;
             node = cmark_node_next(node)) {
            if (too_deep(node, depth)) return;
            if (cmark_node_get_type(node) == CMARK_NODE_HTML_INLINE) {
                refuse_html(node);
                continue;
            }
            inlines.push_back(inline_part(node, depth));
        }
    }

    Inline inline_part(cmark_node* node, int depth) {
        Inline made;
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE) {
            made.kind = type == CMARK_NODE_TEXT ? Inline::Kind::text : Inline::Kind::code;
            made.text = text_or_empty(cmark_node_get_literal(node));
            return made;
        }
        made.kind = container_kind(node);
        if (made.kind == Inline::Kind::link || made.kind == Inline::Kind::picture) {
            made.url = text_or_empty(cmark_node_get_url(node));
            made.at = position(node);
        }
        add_inlines(node, made.children, depth + 1);
        if (made.kind == Inline::Kind::picture) {
            made.text = plain_words(made.children);
            made.children.clear();
        }
        return made;
    }

    static Inline::Kind container_kind(cmark_node* node) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_SOFTBREAK) return Inline::Kind::soft_break;
        if (type == CMARK_NODE_LINEBREAK) return Inline::Kind::line_break;
        if (type == CMARK_NODE_STRONG) return Inline::Kind::strong;
        if (type == CMARK_NODE_LINK) return Inline::Kind::link;
        if (type == CMARK_NODE_IMAGE) return Inline::Kind::picture;
        if (type == CMARK_NODE_EMPH) return Inline::Kind::emphasis;
        return Inline::Kind::strikethrough;
    }

    static std::string plain_words(const std::vector<Inline>& inlines) {
        std::string words;
        for (const Inline& part : inlines) {
            const bool breaks =
                part.kind == Inline::Kind::soft_break || part.kind == Inline::Kind::line_break;
            words += breaks ? std::string(" ") : part.text + plain_words(part.children);
        }
        return words;
    }

    const MarkdownPlace& place_;
    MarkdownResult result_;
    bool reported_depth_ = false;
};

}  // namespace

MarkdownResult parse_markdown(std::string_view markdown, const MarkdownPlace& place) {
    const NodePointer root = parse(markdown);
    return Converter(place).convert(root.get());
}

}  // namespace handrail
