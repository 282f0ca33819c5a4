#pragma once

#include "render/page_context.hpp"
#include "render/page_views.hpp"

namespace handrail {

/// The rows of an easy-read page: those that the author wrote or, if there are none, sentences made from the
/// facts by fixed patterns, one idea each. A pattern never says more than its fact, and prose is never simplified.
void add_easy_read(const PageContext& context, const Service& service, ServicePage& page);
void add_easy_read(const PageContext& context, const Guide& guide, GuidePage& page);
void add_easy_read(const PageContext& context, const Pathway& pathway, PathwayPage& page);

}  // namespace handrail
