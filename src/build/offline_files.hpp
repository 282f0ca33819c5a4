#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/date.hpp"
#include "output/manifest.hpp"
#include "site/urls.hpp"
#include "theme/assets.hpp"

namespace handrail {

/// What is known of a site when all its other files are made.
struct FinishedSite {
    Manifest made;
    const std::vector<Edition>& editions;
    const AssetTable& assets;
    std::string search_version;  ///< behind "?v=" of the files of search/
    Date built;
};

/// What lets browsers keep a site for when there is no connection.
struct OfflineFiles {
    std::string list;    ///< search/offline.json, described in docs/search-format.md
    std::string worker;  ///< sw.js, which browsers look at to learn that the site has changed
};

/// An edition of up to 800 pages and 8 MB is listed whole, of a larger one only the pages that lead on: the
/// rest is kept as it is read.
OfflineFiles make_offline_files(const FinishedSite& site);

}  // namespace handrail
