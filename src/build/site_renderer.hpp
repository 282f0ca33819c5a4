#pragma once

#include <string>
#include <vector>

#include "build/entry_form_files.hpp"
#include "build/progress.hpp"
#include "build/site_plan.hpp"
#include "build/theme_loader.hpp"
#include "output/publication.hpp"

namespace handrail {

struct RenderOptions {
    std::size_t jobs = 1;
    std::string program;  ///< see EntryForms::open
    Progress progress;    ///< may be empty
};

/// What a site is made of, checked already.
struct SiteParts {
    const SitePlan& plan;
    const std::vector<Edition>& editions;
    const Theme& theme;  ///< with templates for each of the editions, in their order
    const SiteFiles& files;
};

/// What a site came to.
struct RenderedSite {
    std::size_t pages = 0;  ///< of HTML
    FormsSummary forms;
};

/// Makes every file of the site and hands it to its publication. Errors: why a file that has to be copied
/// could not be read, or a form not be made; what fails in the publication is told when that finishes.
Result<RenderedSite> render_site(const Disk& disk, const RenderOptions& options, const SiteParts& parts,
                                 Publication& publication);

}  // namespace handrail
