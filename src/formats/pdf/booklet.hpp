#pragma once

#include <string>
#include <vector>

#include "formats/edition_document.hpp"
#include "formats/epub/offer_books.hpp"
#include "formats/pdf/pdf_fonts.hpp"
#include "render/phrases.hpp"

namespace handrail {

/// Documents under one heading of a booklet's contents.
struct BookletPart {
    std::string name;
    std::vector<const EditionDocument*> documents;
};

/// A word of the index beside the documents' names.
struct IndexTerm {
    std::string words;
    std::string path;  ///< of the document that it leads to
};

/// Many documents as one book on paper.
struct Booklet {
    EditionDocument cover;  ///< the title page; what it says of language and council is so of the whole book
    std::vector<BookletPart> parts;  ///< none empty
    std::vector<IndexTerm> terms;
    /// The picture that begins a heading or paragraph stands beside its words, and may be SVG.
    bool easy_read = false;
};

/// The book as a PDF as pdf_edition makes them: title page, contents, each document from a new page on, and
/// an index from A to Z. A link to what is in the book says its page instead of an address. What tells how
/// else to get a document is left out of each: the title page says it. Error: `pdf`.
Result<std::string> booklet_edition(const Booklet& booklet, int size, const PdfFonts& fonts,
                                    const Phrases& phrases, const PictureReader& pictures);

}  // namespace handrail
