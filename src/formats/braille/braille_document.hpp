#pragma once

#include <optional>
#include <string>

#include "formats/braille/braille_translator.hpp"
#include "formats/edition_document.hpp"
#include "model/site_config.hpp"
#include "render/phrases.hpp"

namespace handrail {

/// How a Braille file is made.
struct BrailleFormat {
    int grade = 2;  ///< 1 uncontracted, 2 contracted: that of the translator
    std::size_t cells = 40;
    std::size_t lines = 25;
};

/// The document as a BRF file: a title page (title, site, council, grade, size, number of pages, the day on
/// which its facts were checked, whether a braillist has proof-read it), then the text.
///
/// Headings: the title in the middle, level 2 from cell 5, those below from cell 7, each after a blank line
/// (Braille Authority of North America, Formats 2016, section 4). A heading right below another is joined to
/// it, so that no heading stands without text. Paragraphs start in cell 3, items of lists in cell 1 with
/// their runovers in cell 3, inner lists two cells further in. Bold and italics are not marked: what they
/// mark in print is worded. `proof_read` is the day on which a braillist checked the file; without it the
/// file says that nobody has.
std::string braille_document(const EditionDocument& document, const std::optional<Date>& proof_read,
                             const BrailleFormat& format, const BrailleTranslator& translator,
                             const Phrases& phrases);

}  // namespace handrail
