#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "formats/pdf/flow.hpp"
#include "formats/pdf/page_style.hpp"

namespace handrail {

/// Where an item, or some of its lines, stand.
struct Placed {
    std::size_t item = 0;  ///< its index in the flow
    std::size_t page = 0;  ///< from 0
    double y = 0;          ///< of its top, from the top of the page
    std::size_t first_line = 0;
    std::size_t end_line = 0;  ///< of a text: one after its last line here
    bool again = false;        ///< a table's head on a further page: not read aloud again
};

struct Pages {
    std::vector<Placed> placed;  ///< in the flow's order
    std::size_t count = 1;
};

/// Parts a flow into pages. A heading stays with at least two lines of what follows, as does everything that
/// says so; a paragraph of up to five lines stays whole; of a longer one at least two lines stand on each
/// page. Only what is taller than a page is parted otherwise.
Pages make_pages(const Flow& flow, const PageStyle& style);

/// The page of each heading, from 0, by its anchor.
std::map<std::string, std::size_t> heading_pages(const Flow& flow, const Pages& pages);

}  // namespace handrail
