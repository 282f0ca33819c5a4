#pragma once

#include <string>

#include "render/list_views.hpp"
#include "render/page_context.hpp"

namespace handrail {

/// Fills in what the page "Other ways to get this" says of the forms that there are and of whom they help, as
/// SI 2014/1530, regulation 57 asks. Only what is made is named as ready. `from` is the page's path.
void add_other_ways(const PageContext& context, const std::string& from, SitePage& page);

}  // namespace handrail
