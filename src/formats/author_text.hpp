#pragma once

#include <vector>

#include "model/document.hpp"
#include "render/page_context.hpp"

namespace handrail {

/// What an author wrote, as part of a longer document: the top headings become level `first_heading` and none
/// skips a level, links lead where EditionDocument says, and those that lead nowhere become plain words.
std::vector<Block> author_blocks(const PageContext& context, const Entry& entry, int first_heading);

}  // namespace handrail
