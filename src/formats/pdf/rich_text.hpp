#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "formats/edition_document.hpp"
#include "formats/pdf/pdf_fonts.hpp"
#include "render/phrases.hpp"

namespace handrail {

/// A part of a text, in bytes.
struct TextRange {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool holds(std::size_t at) const { return at >= begin && at < end; }
    friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// Words that lead somewhere.
struct TextLink {
    TextRange words;
    std::string url;  ///< a whole address, or "#h-fees": a place in this document
};

/// A paragraph as it is printed: what every character is has been settled, where lines end has not. Lines
/// that the author ended by hand are parted by '\n'. There is no other control character in it.
struct RichText {
    std::string text;
    std::vector<TextRange> strong;   ///< in order, apart from each other
    std::vector<TextLink> links;     ///< in order, apart from each other
    std::vector<std::size_t> glue;   ///< spaces that must not end a line, ascending
    bool strong_throughout = false;  ///< a heading or label

    bool empty() const { return text.empty(); }
};

/// Where a link of a document leads inside a book of many.
struct BookPlace {
    std::string anchor;
    std::optional<std::size_t> page;  ///< as printed, from 1; nothing where the reader is there already
};

/// Where a link leads in the book; nothing for what is not in it.
using BookPlaces = std::function<std::optional<BookPlace>(const std::string& url)>;

/// What has to be known to write the text of a paragraph.
struct RichTextContext {
    const EditionDocument& document;
    const Phrases& phrases;
    const PdfFonts& fonts;
    const BookPlaces* book = nullptr;  ///< of the book that the document is a part of
};

/// Emphasis becomes strong words (UKAAF MS03: no italics, no underlining); a link's address follows its words
/// in brackets where they do not say it, or in a book its page ("page 12"); a picture is told in words; what
/// was struck out is said to be out of date. What no font can draw is told in words: see printable_text.
RichText rich_text(const std::vector<Inline>& inlines, const RichTextContext& context);
RichText rich_text(std::string_view words, const RichTextContext& context);

}  // namespace handrail
