#pragma once

#include <string>
#include <vector>

#include "theme/assets.hpp"

namespace handrail {

/// Joins the many small scripts of the search into few: "search/search.js", the search itself;
/// "search/start.js" and "search/page.js", the search page; "list/list.js", the short list. A phone would
/// spend more time on asking for each than on running them. The parts are taken out, except those that other
/// pages use by themselves. Where a name comes twice, the first counts, as in AssetTable; a theme that lacks
/// a part brings its own search.
void bundle_scripts(std::vector<AssetSource>& files);

/// Paths of the search scripts from the site's root, in the order in which they have to be loaded.
std::vector<std::string> search_scripts(const AssetTable& assets);

}  // namespace handrail
