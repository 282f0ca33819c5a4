#pragma once

#include <string>

#include "formats/edition_document.hpp"
#include "formats/pdf/pdf_fonts.hpp"
#include "render/phrases.hpp"

namespace handrail {

/// What somebody has to have at hand of an entry, on one side of A4, to hang up: its name, what it is and for
/// whom, the phone number, when, where, cost, how to ask, and a QR code that leads to its page. The type is
/// as large as fits, from 24 points down to 14. What does not fit at 14 is left out by whole sentences,
/// contacts or steps, and the leaflet says that there is more on the page. Tagged as large-print PDFs are.
/// Error: `pdf`.
Result<std::string> leaflet(const EditionDocument& document, const PdfFonts& fonts, const Phrases& phrases);

}  // namespace handrail
