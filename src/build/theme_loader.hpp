#pragma once

#include <string>
#include <vector>

#include "base/disk.hpp"
#include "model/reference.hpp"
#include "model/site_config.hpp"
#include "render/page_templates.hpp"
#include "site/urls.hpp"
#include "theme/assets.hpp"
#include "theme/words.hpp"

namespace handrail {

/// A site's theme, ready to print: the theme's files with the site's own in front of them.
struct Theme {
    Words words;
    AssetTable assets;
    std::vector<PageTemplates> pages;  ///< one an edition, in the order asked for
    MachineTemplates machine;
};

/// "bad-picture": pictograms of the theme's that the theme does not have.
Diagnostics check_pictograms(const std::vector<Pictogram>& pictograms, const AssetTable& assets);

/// Reads and compiles the theme that site.toml names: templates, assets and interface words of Handrail's own
/// folder, each overridden by the site's `theme/` folder and `data/strings.*.toml`. Checks the council's
/// colours.
Result<Theme> load_theme(const Disk& disk, const std::string& site, const std::string& resources,
                         const SiteConfig& config, const std::vector<Edition>& editions);

}  // namespace handrail
