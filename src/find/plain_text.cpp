#include "find/plain_text.hpp"

namespace handrail {
namespace {

/// Whether a link's words are only its address: "https://example.org" says nothing to search for.
bool is_bare_address(const Inline& link) {
    if (link.children.size() != 1) return false;
    const std::string& words = link.children.front().text;
    return !words.empty() && link.url.ends_with(words) && words.find_first_of(":@.") != std::string::npos &&
           words.find(' ') == std::string::npos;
}

void append(const std::vector<Inline>& inlines, std::string& text) {
    for (const Inline& part : inlines) {
        switch (part.kind) {
            case Inline::Kind::soft_break: text += ' '; break;
            case Inline::Kind::line_break: text += '\n'; break;
            case Inline::Kind::link:
                if (!is_bare_address(part)) append(part.children, text);
                break;
            default: text += part.text; append(part.children, text);
        }
    }
}

void append(const std::vector<Block>& blocks, std::string& text) {
    for (const Block& block : blocks) {
        if (!text.empty() && text.back() != '\n') text += '\n';
        text += block.text;
        append(block.inlines, text);
        append(block.children, text);
    }
}

}  // namespace

std::string plain_text(const Document& document) {
    std::string text;
    append(document.blocks, text);
    return text;
}

}  // namespace handrail
