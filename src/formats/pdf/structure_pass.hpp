#pragma once

#include <qpdf/QPDF.hh>

#include "formats/pdf/pdf_parts.hpp"

namespace handrail {

/// Puts into the structure of a drawn PDF what Cairo left out, and takes out the elements called Private.
/// Throws what QPDF throws: for use inside finish_pdf alone.
void complete_structure(QPDF& pdf, const PdfParts& parts);

}  // namespace handrail
