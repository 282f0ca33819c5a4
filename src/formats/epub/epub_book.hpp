#pragma once

#include <optional>
#include <string>
#include <vector>

#include "formats/archive/zip_archive.hpp"
#include "model/date.hpp"

namespace handrail {

/// A picture inside a book.
struct EpubPicture {
    std::string path;  ///< below the book's folder: "images/door.png"
    std::string media_type;
    std::string bytes;
};

/// One file of the book's text.
struct EpubChapter {
    std::string path;  ///< below the book's folder: "services/a.xhtml"
    std::string title;
    std::string body;  ///< XHTML, with its heading
};

/// Chapters under one heading of the table of contents; without a name they stand in it by themselves.
struct EpubPart {
    std::string name;
    std::vector<EpubChapter> chapters;
};

/// Words of the book's own pages.
struct EpubWords {
    std::string contents;  ///< "Contents"
    std::string start;     ///< "Start of the book"
    std::string about;     ///< "About this book"
    std::string summary;   ///< of its accessibility, in a sentence or two
};

/// An EPUB 3 book.
struct EpubBook {
    std::string identifier;  ///< "urn:uuid:...", the same as long as it is the same book
    std::string title;
    std::string description;
    std::string language;
    std::string publisher;
    std::string source;  ///< the address of the pages it was made from; may be empty
    bool right_to_left = false;
    Date modified;  ///< the day that its facts are of
    /// Who vouches that the book meets EPUB Accessibility 1.1 and WCAG 2.2 AA; empty: nobody, and nothing is
    /// claimed.
    std::string certified_by;
    EpubWords words;
    EpubChapter about;  ///< the first page: what this is, of which day, and whom to ask
    std::vector<EpubPart> parts;
    std::vector<EpubPicture> pictures;
};

/// The files that the .epub file (an archive, see zip_archive) is made of: EPUB 3.3:
/// https://www.w3.org/TR/epub-33/, with the metadata of EPUB Accessibility 1.1, a table of contents,
/// landmarks, and the spine in the order of the parts.
std::vector<ZipEntry> epub_files(const EpubBook& book);

/// A name-based identifier: "urn:uuid:" and a version 8 UUID (RFC 9562) of the name.
std::string epub_identifier(std::string_view name);

}  // namespace handrail
