#pragma once

#include <string>
#include <vector>

#include "build/theme_loader.hpp"
#include "output/static_files.hpp"
#include "render/page_plan.hpp"

namespace handrail {

/// Which pages a site will have, before any of them is made. Refers to the offer and the words that it was
/// made of, which must outlive it and stay where they are.
struct SitePlan {
    SitePlan(const LocalOffer& offer, const Words& words, Date today);
    SitePlan(const SitePlan&) = delete;
    SitePlan& operator=(const SitePlan&) = delete;

    Phrases phrases;
    Site site;
    std::vector<ListPart> lists;
    std::vector<PageJob> jobs;
};

/// What stands in a site's folder and is published as it is.
struct SiteFiles {
    std::vector<StaticFile> pictures;
    std::vector<StaticFile> extra;  ///< of the folder "static"
};

/// Finds what could not be published beside the pages of the plan: an old address at which the site has a
/// page or file of its own, or that two entries want ("alias-collision", at the entry's field), and a picture
/// or a file of "static" at such an address or at that of another file ("path-collision"). Two addresses that
/// some disk takes for the same count as one, by the rule that publishing itself keeps
/// (output/claimed_paths.hpp).
Diagnostics check_addresses(const SitePlan& plan, const std::vector<Edition>& editions,
                            const AssetTable& assets, const SiteFiles& files);

}  // namespace handrail
