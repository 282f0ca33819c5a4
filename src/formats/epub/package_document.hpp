#pragma once

#include <string>

#include "formats/epub/epub_book.hpp"

namespace handrail {

/// The book's package.opf: what it is, which files it has, in which order they are read.
std::string package_document(const EpubBook& book);

/// The book's nav.xhtml: table of contents and landmarks.
std::string navigation_document(const EpubBook& book);

}  // namespace handrail
