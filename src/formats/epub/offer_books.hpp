#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "formats/edition_document.hpp"
#include "formats/epub/epub_book.hpp"

namespace handrail {

/// The bytes of the site's picture of that path, or nothing. Any thread may call it.
using PictureReader = std::function<std::optional<std::string>(const std::string& path)>;

/// The book of one guide.
EpubBook guide_book(const PageContext& context, const EditionDocument& guide, const PictureReader& pictures);

/// The whole offer: guides, pathways, then services by their letter, each in the order given; then what words
/// mean.
EpubBook offer_book(const PageContext& context, const std::vector<EditionDocument>& documents,
                    const PictureReader& pictures);

}  // namespace handrail
