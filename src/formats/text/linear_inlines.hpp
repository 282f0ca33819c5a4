#pragma once

#include <string>
#include <vector>

#include "formats/edition_document.hpp"
#include "formats/text/linear_text.hpp"

namespace handrail {

/// What has to be known to write the text of a paragraph.
struct LinearContext {
    const EditionDocument& document;
    const Phrases& phrases;
    LinkAddresses addresses = LinkAddresses::all;
};

/// The text of a paragraph or cell, a line for each that the author ends by hand. Never empty; lines may be.
std::vector<std::string> linear_lines(const std::vector<Inline>& inlines, const LinearContext& context);

/// The same as one line, its parts joined by ", " as an address is written in one line.
std::string linear_line(const std::vector<Inline>& inlines, const LinearContext& context);

}  // namespace handrail
