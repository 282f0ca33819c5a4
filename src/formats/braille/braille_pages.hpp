#pragma once

#include <string>
#include <vector>

#include "formats/braille/braille_lines.hpp"

namespace handrail {

/// One block of a Braille document, to be set in lines.
struct BrailleBlock {
    BrailleText text;
    BrailleShape shape;
    bool blank_before = false;  ///< but not at the top of a page
    bool blank_after = false;
    bool with_next = false;  ///< a heading: stays on the page of what follows
};

/// The size of a page, and what its page information line says.
struct BraillePageSize {
    std::size_t cells = 40;
    std::size_t lines = 25;
};

/// One page: its lines, the page information line first.
using BraillePage = std::vector<std::string>;

/// Sets blocks in pages. The first line of each is the page information line: the running title (cut at a
/// word if it is long), at least three blank cells, and the page's number at the right edge. A block with
/// `with_next` never ends a page: two lines of what follows (or the whole of it, if that is shorter) stay
/// with it. `numbers` gives a page's number in Braille, counted from 1; the first page of `blocks` has number
/// `first`.
std::vector<BraillePage> braille_pages(const std::vector<BrailleBlock>& blocks, const BraillePageSize& size,
                                       const BrailleText& running_title, int first);

/// A number in Braille: the numeric indicator and the letters a to j. The same in both grades.
std::string braille_number(int number);

/// The bytes of a BRF file: lines end with CR LF, a form feed stands between pages.
std::string brf_bytes(const std::vector<BraillePage>& pages);

}  // namespace handrail
