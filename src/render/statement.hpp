#pragma once

#include "render/list_views.hpp"
#include "render/page_context.hpp"

namespace handrail {

/// Fills in the accessibility statement (SI 2018/952, regulation 8): what site.toml says, word for word, and
/// the limits that the build knows of by itself. That the site complies is never concluded from either.
void add_statement(const PageContext& context, SitePage& page);

}  // namespace handrail
