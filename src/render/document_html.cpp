#include "render/document_html.hpp"

#include <algorithm>
#include <map>

#include "render/kept_whole.hpp"
#include "text/slug.hpp"
#include "theme/escape.hpp"

namespace handrail {
namespace {

void append_text(const std::vector<Inline>& inlines, std::string& text) {
    for (const Inline& part : inlines) {
        const bool breaks = part.kind == Inline::Kind::soft_break || part.kind == Inline::Kind::line_break;
        text += breaks ? " " : part.text;
        append_text(part.children, text);
    }
}

void append_text(const std::vector<Block>& blocks, std::string& text) {
    for (const Block& block : blocks) {
        if (!text.empty() && text.back() != ' ') text += ' ';
        text += block.text;
        append_text(block.inlines, text);
        append_text(block.children, text);
    }
}

/// Writes one document.
class HtmlWriter {
public:
    explicit HtmlWriter(const DocumentOptions& options) : options_(options) {}

    std::string write(const Document& document) {
        last_heading_ = options_.first_heading - 1;
        blocks(document.blocks);
        return std::move(html_);
    }

private:
    void text(std::string_view words) {
        if (options_.xml) return engine::append_escaped(html_, words, engine::Escape::text);
        append_kept_whole(html_, words);
    }
    void attribute(std::string_view value) { engine::append_escaped(html_, value, engine::Escape::html); }

    void blocks(const std::vector<Block>& all) {
        for (const Block& one : all) block(one);
    }

    void block(const Block& one) {
        switch (one.kind) {
            case Block::Kind::heading: return heading(one);
            case Block::Kind::paragraph: return wrapped("p", one.inlines);
            case Block::Kind::list: return list(one);
            case Block::Kind::item: return item(one, true);
            case Block::Kind::quote: return around("blockquote", one.children);
            case Block::Kind::code: return code(one);
            case Block::Kind::table: return table(one);
            case Block::Kind::row:
            case Block::Kind::cell: return;  // written by their table
            case Block::Kind::rule: empty_element("<hr"); return;
            case Block::Kind::facts: return facts(one);
            case Block::Kind::fact: return;  // written by their list
            case Block::Kind::notice: return notice(one);
        }
    }

    /// Ends an element that has no content: "<hr".
    void empty_element(std::string_view begun) { html_.append(begun).append(options_.xml ? "/>\n" : ">\n"); }

    void open(std::string_view tag) { html_.append("<").append(tag).append(">"); }
    void close(std::string_view tag) { html_.append("</").append(tag).append(">"); }

    void wrapped(std::string_view tag, const std::vector<Inline>& inlines_of) {
        open(tag);
        inlines(inlines_of);
        close(tag);
        html_ += '\n';
    }

    void around(std::string_view tag, const std::vector<Block>& children) {
        open(tag);
        html_ += '\n';
        blocks(children);
        close(tag);
        html_ += '\n';
    }

    /// Never more than one level below the heading before it, whatever the author wrote.
    void heading(const Block& one) {
        const int wanted = options_.first_heading + std::max(one.level - 2, 0);
        const int level = std::clamp(wanted, options_.first_heading, std::min(last_heading_ + 1, 6));
        last_heading_ = level;
        std::string words;
        append_text(one.inlines, words);
        const std::string tag = "h" + std::to_string(level);
        html_ += '<' + tag + " id=\"" + heading_id(words) + "\">";
        inlines(one.inlines);
        close(tag);
        html_ += '\n';
    }

    std::string heading_id(const std::string& words) {
        std::string id = "h-" + slug(words);
        const int count = ++heading_ids_[id];
        if (count > 1) id += '-' + std::to_string(count);
        return id;
    }

    void list(const Block& one) {
        const std::string_view tag = one.ordered ? "ol" : "ul";
        html_.append("<").append(tag);
        if (one.ordered && one.start != 1) html_ += " start=\"" + std::to_string(one.start) + '"';
        html_ += ">\n";
        for (const Block& child : one.children) item(child, one.tight);
        close(tag);
        html_ += '\n';
    }

    void item(const Block& one, bool tight) {
        open("li");
        for (const Block& child : one.children) {
            if (tight && child.kind == Block::Kind::paragraph) {
                inlines(child.inlines);
            } else {
                html_ += '\n';
                block(child);
            }
        }
        html_ += "</li>\n";
    }

    /// Code in a directory is a form to copy; it can be scrolled by keyboard where it is wide.
    void code(const Block& one) {
        html_ += "<pre tabindex=\"0\"><code>";
        text(one.text);
        html_ += "</code></pre>\n";
    }

    void table(const Block& one) {
        html_ += "<div class=\"table\" tabindex=\"0\"><table>\n";
        bool in_body = false;
        for (const Block& row : one.children) {
            if (row.header) html_ += "<thead>\n";
            if (!row.header && !in_body) {
                html_ += "<tbody>\n";
                in_body = true;
            }
            table_row(row);
            if (row.header) html_ += "</thead>\n";
        }
        if (in_body) html_ += "</tbody>\n";
        html_ += "</table></div>\n";
    }

    void table_row(const Block& row) {
        html_ += "<tr>";
        for (const Block& cell : row.children) {
            // A header cell must not be empty: a corner without words is an ordinary cell.
            const bool header = row.header && !cell.inlines.empty();
            html_ += header ? "<th scope=\"col\">" : "<td>";
            inlines(cell.inlines);
            close(header ? "th" : "td");
        }
        html_ += "</tr>\n";
    }

    void facts(const Block& one) {
        html_ += "<dl class=\"facts\">\n";
        for (const Block& fact : one.children) {
            html_ += "<div>\n";
            wrapped("dt", fact.inlines);
            for (const Block& value : fact.children) wrapped("dd", value.inlines);
            html_ += "</div>\n";
        }
        html_ += "</dl>\n";
    }

    void notice(const Block& one) {
        html_ += "<p class=\"notice\">";
        inlines(one.inlines);
        html_ += "</p>\n";
    }

    void inlines(const std::vector<Inline>& all) {
        for (const Inline& part : all) inline_part(part);
    }

    void marked(std::string_view tag, const std::vector<Inline>& children) {
        open(tag);
        inlines(children);
        close(tag);
    }

    void inline_part(const Inline& part) {
        switch (part.kind) {
            case Inline::Kind::text: return text(part.text);
            case Inline::Kind::code:
                open("code");
                text(part.text);
                return close("code");
            case Inline::Kind::emphasis: return marked("em", part.children);
            case Inline::Kind::strong: return marked("strong", part.children);
            case Inline::Kind::strikethrough: return marked("del", part.children);
            case Inline::Kind::soft_break: html_ += '\n'; return;
            case Inline::Kind::line_break: empty_element("<br"); return;
            case Inline::Kind::link: return link(part);
            case Inline::Kind::picture: return picture(part);
        }
    }

    void link(const Inline& part) {
        const std::string url = options_.resolve ? options_.resolve(part) : std::string();
        if (url.empty()) return inlines(part.children);
        html_ += "<a href=\"";
        attribute(url);
        html_ += "\">";
        inlines(part.children);
        close("a");
    }

    void picture(const Inline& part) {
        const std::string url = options_.resolve ? options_.resolve(part) : std::string();
        if (url.empty()) return text(part.text);
        html_ += "<img src=\"";
        attribute(url);
        html_ += "\" alt=\"";
        attribute(part.text);
        html_ += options_.xml ? "\"/>" : "\" loading=\"lazy\">";
    }

    const DocumentOptions& options_;
    std::string html_;
    int last_heading_ = 1;
    std::map<std::string, int> heading_ids_;
};

}  // namespace

Html document_html(const Document& document, const DocumentOptions& options) {
    return {HtmlWriter(options).write(document)};
}

std::string document_text(const Document& document) {
    std::string text;
    append_text(document.blocks, text);
    return text;
}

}  // namespace handrail
