#pragma once

#include <string>

#include "formats/edition_document.hpp"
#include "render/phrases.hpp"

namespace handrail {

/// The document as a text file: for Braille displays, for programs that read aloud, for e-mails.
///
/// Lines are not wrapped: each device breaks them at its own width, a screen reader does not stop inside a
/// sentence, and no phone number or address is parted. A blank line stands before each heading and paragraph,
/// two before headings of the second level; there are no lines of dashes or stars, which are read aloud one
/// by one. The file is UTF-8 and begins with its mark (U+FEFF), because browsers and old editors that open a
/// text file from a disk, where no server tells its encoding, take it for another one without.
std::string text_edition(const EditionDocument& document, const Phrases& phrases);

}  // namespace handrail
