#pragma once

#include <functional>
#include <string>
#include <vector>

#include "render/lists.hpp"
#include "render/page_context.hpp"
#include "render/page_templates.hpp"

namespace handrail {

/// One page of an edition: where it goes, what it was made from, and how to make it. Making it is a pure
/// function, so that pages can be made on all cores, in any order.
struct PageJob {
    std::string path;    ///< below the edition's folder
    std::string source;  ///< the file it comes from, for messages
    std::function<void(const PageContext&, const PageTemplates&, std::string& out)> render;
};

/// Every page that each edition has. `lists` must outlive the jobs.
std::vector<PageJob> plan_pages(const Site& site, const std::vector<ListPart>& lists);

/// The context of one edition, with its header and footer rendered for every folder depth that its pages have.
PageContext make_context(const Site& site, const Phrases& phrases, Edition edition, std::vector<Edition> editions,
                         const PageTemplates& templates);

}  // namespace handrail
