#pragma once

#include <vector>

#include "formats/essentials.hpp"
#include "model/document.hpp"
#include "render/entry_view.hpp"
#include "render/page_context.hpp"

namespace handrail {

/// A document from its title to how to complain, the view of what entries of every kind have in common, and
/// what a leaflet says.
struct KindDocument {
    std::vector<Block> blocks;
    EntryView view;
    Essentials essentials;
};

// One a kind of entry, each in the order of its page's template.

KindDocument service_document(const PageContext& context, EntryRef ref);
KindDocument guide_document(const PageContext& context, EntryRef ref);
KindDocument pathway_document(const PageContext& context, EntryRef ref);

}  // namespace handrail
