#pragma once

#include <string>

#include "formats/edition_document.hpp"
#include "formats/epub/offer_books.hpp"
#include "formats/pdf/pdf_fonts.hpp"
#include "render/phrases.hpp"

namespace handrail {

/// The document as a large-print PDF for paper: A4, type of `size` points throughout (headings larger), one
/// column, no line or word broken that need not be, a running head, and "Page 3 of 12" on each page; with
/// contents where it has more than five pages. Tagged so that programs can read it aloud: see finish_pdf.
/// Error: `pdf`.
Result<std::string> pdf_edition(const EditionDocument& document, int size, const PdfFonts& fonts,
                                const Phrases& phrases, const PictureReader& pictures);

}  // namespace handrail
