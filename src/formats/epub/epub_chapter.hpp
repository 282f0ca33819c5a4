#pragma once

#include <functional>
#include <string>

#include "formats/edition_document.hpp"
#include "formats/epub/epub_book.hpp"

namespace handrail {

/// Which other files a chapter may lead to.
struct EpubPlaces {
    /// Whether the page of this path ("guides/a.html") is a chapter of the same book.
    std::function<bool(const std::string&)> has_chapter;
    /// Whether the book holds the picture of this path ("images/door.png").
    std::function<bool(const std::string&)> has_picture;
};

/// A document as a chapter. Its links lead to chapters of the same book or to whole addresses on the web;
/// those that could do neither are plain words. A picture that the book does not hold is told in its words.
EpubChapter epub_chapter(const EditionDocument& document, const EpubPlaces& places);

/// "services/a.xhtml", the chapter of the page "services/a.html".
std::string chapter_path(std::string_view page);

}  // namespace handrail
