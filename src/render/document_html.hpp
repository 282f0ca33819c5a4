#pragma once

#include <functional>
#include <string>

#include "model/document.hpp"
#include "theme/markup.hpp"

namespace handrail {

/// How a document becomes HTML.
struct DocumentOptions {
    /// Where a link or picture leads from this page; empty: its words are printed without a link.
    std::function<std::string(const Inline&)> resolve;
    /// What the author's top heading becomes: 2 where the page's own heading is the h1.
    int first_heading = 2;
    /// XHTML, for books: empty elements are closed, and nothing is said that only browsers understand.
    bool xml = false;
};

/// The document as HTML: everything of the author's escaped, headings moved down so that a page has one h1
/// and none skips a level, tables with header cells that say their scope, ids on headings so that they can be
/// linked to, prefixed "h-" so that they meet no id of the page's own. Phone numbers, dates and their like
/// are marked so that no line parts them.
Html document_html(const Document& document, const DocumentOptions& options);

/// The text alone, for summaries, search and feeds: one space between blocks.
std::string document_text(const Document& document);

}  // namespace handrail
