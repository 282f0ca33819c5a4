#pragma once

#include <optional>
#include <string>
#include <vector>

#include "formats/edition_document.hpp"

namespace handrail {

// What the books of many entries have in common, be they EPUB or on paper.

/// The newest day on which somebody checked the facts of one of the documents; nothing if no day is stated.
std::optional<Date> newest_check(const std::vector<const EditionDocument*>& documents);

/// What a book's first page says: what it holds, whose it is, of which day its facts are, where newer ones
/// are, and whom to ask for another form. `ask` is the phrase that stands before the last.
std::vector<Block> about_blocks(const PageContext& context, const std::string& holds,
                                const std::optional<Date>& newest, std::string_view ask);

/// The heading of the contents under which a document stands: "Guides", "Services: A".
std::string part_name(const PageContext& context, const EditionDocument& document);

}  // namespace handrail
