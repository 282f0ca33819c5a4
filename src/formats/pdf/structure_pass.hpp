#pragma once

#include <map>

#include <qpdf/QPDF.hh>

#include "formats/pdf/content_marks.hpp"
#include "formats/pdf/pdf_parts.hpp"

namespace handrail {

/// Puts into the structure of a drawn PDF what Cairo left out, and takes out the elements called Private.
/// Gives the words to be read on each page in place of what is drawn there. Throws what QPDF throws: for use
/// inside finish_pdf alone.
std::map<QPDFObjGen, SpokenMarks> complete_structure(QPDF& pdf, const PdfParts& parts);

}  // namespace handrail
