#pragma once

#include <string>

#include "base/result.hpp"
#include "formats/pdf/pdf_parts.hpp"

namespace handrail {

/// Makes what Cairo drew a PDF that programs can read aloud as PDF/UA-1 (ISO 14289-1) asks: what is drawn at
/// the edges of pages, or beside the text, is no part of the structure; figures have alternative text, links
/// say where they lead, lists how they are numbered, heads of tables what they head; the file says its
/// language, its title and which standard it keeps. It holds no time and no random number: the same document
/// gives the same bytes. Error: `pdf`.
Result<std::string> finish_pdf(const std::string& drawn, const PdfParts& parts, const PdfFacts& facts);

}  // namespace handrail
