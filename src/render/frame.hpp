#pragma once

#include <string>

#include "render/page_context.hpp"

namespace handrail {

/// What the site's header and footer show, as seen from the page at `from` below the edition's folder.
SiteView make_site_view(const PageContext& context, const std::string& from);

}  // namespace handrail
