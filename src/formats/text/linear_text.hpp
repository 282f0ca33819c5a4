#pragma once

#include <string>
#include <vector>

#include "formats/edition_document.hpp"
#include "render/phrases.hpp"

namespace handrail {

/// One run of text of a document that is read in one line of thought, without tables, columns or links to
/// follow.
struct LinearBlock {
    enum class Kind { heading, paragraph, item };

    Kind kind = Kind::paragraph;
    int level = 0;  ///< of a heading, 1 to 6; of an item, how deep it lies: 0 for the outermost list
    std::string text;
    std::string marker;  ///< of an item of a numbered list, "1."; empty for every other
    bool fact = false;   ///< an item that stands by itself ("Cost: Free"), which needs no bullet

    friend bool operator==(const LinearBlock&, const LinearBlock&) = default;
};

/// Which links have their address printed after their words.
enum class LinkAddresses {
    all,
    /// Not those of other pages of this site: in Braille a long address is a nuisance, and who asks by phone
    /// needs the page's name. The document's own page and other sites keep theirs.
    not_own_pages,
};

/// What Braille and plain text print, in order. Facts become "Label: value", those with several values a
/// label with items below it; rows of tables become items with the column's heading before each value; the
/// lines of an address become items; the address of a link follows its words in brackets where the words do
/// not say it; pictures are their description in words; what was struck out is said to be out of date.
std::vector<LinearBlock> linear_blocks(const EditionDocument& document, const Phrases& phrases,
                                       LinkAddresses addresses);

}  // namespace handrail
