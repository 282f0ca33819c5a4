#pragma once

#include <string>

#include "base/result.hpp"
#include "formats/pdf/pages.hpp"
#include "formats/pdf/pdf_parts.hpp"

namespace handrail {

/// What stands at the top and at the foot of every page and is no part of the text: the running head and the
/// page's number.
struct PageEdges {
    FlowText first_head;  ///< of the first page
    FlowText head;
    std::vector<FlowText> feet;  ///< one for every page
};

struct DrawnPdf {
    std::string bytes;
    PdfParts parts;
};

/// Draws the pages with Cairo, tagged: every word in an element of the structure or, at the edges of a page,
/// in one called Private, which finish_pdf takes out of the structure. On each page these come first: the
/// head, the foot, and where there are any, lines and bars. Error: `pdf`.
Result<DrawnPdf> draw_pages(const Flow& flow, const Pages& pages, const PageStyle& style,
                            const PageEdges& edges);

}  // namespace handrail
