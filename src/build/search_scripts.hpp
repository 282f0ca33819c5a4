#pragma once

#include <string>
#include <vector>

#include "theme/assets.hpp"

namespace handrail {

/// Paths of the theme's search scripts from the site's root, in the order in which they have to be loaded. A
/// theme that lacks some brings its own search.
std::vector<std::string> search_scripts(const AssetTable& assets);

}  // namespace handrail
