#pragma once

#include "formats/edition_document.hpp"

namespace handrail {

/// What all documents of a site have in common: its language, its names, its address. No title, no text.
EditionDocument edition_head(const PageContext& context);

/// Puts the notice of a demonstration right below the title, if this is one: nobody who has only this
/// document may take it for help that is there.
void add_demonstration(const PageContext& context, EditionDocument& document);

}  // namespace handrail
