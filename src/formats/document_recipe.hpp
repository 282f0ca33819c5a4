#pragma once

#include "base/recipe.hpp"
#include "formats/edition_document.hpp"
#include "formats/epub/offer_books.hpp"

namespace handrail {

/// Adds all that a form can be made of: every field of the document, its text block by block. Not where
/// things stand in their file: a line added above them changes nothing that readers see.
void add_document(Recipe& recipe, const EditionDocument& document);

/// Adds all that a leaflet can be made of: what the document says of its entry, without its text.
void add_document_head(Recipe& recipe, const EditionDocument& document);

/// Adds the bytes of every picture that the document shows.
void add_pictures(Recipe& recipe, const EditionDocument& document, const PictureReader& pictures);

}  // namespace handrail
