#pragma once

#include <functional>
#include <string>
#include <vector>

#include "render/lists.hpp"
#include "render/page_context.hpp"
#include "render/page_templates.hpp"

namespace handrail {

/// One edition, ready to print: its context and its templates.
struct EditionPrinter {
    PageContext context;
    const PageTemplates& templates;
};

/// Where a finished page goes: its path from the site's root, and its bytes.
using PageSink = std::function<void(const std::string& path, std::string_view bytes)>;

/// One page in every edition: where it goes, what it was made from, and how to make it. Making it is a pure
/// function, so that pages can be made on all cores, in any order.
struct PageJob {
    std::string path;    ///< below each edition's folder
    std::string source;  ///< the file it comes from, for messages
    std::function<void(const std::vector<EditionPrinter>&, const PageSink&)> render;
};

/// Every page that each edition has. `site` and `lists` must outlive the jobs.
std::vector<PageJob> plan_pages(const Site& site, const std::vector<ListPart>& lists);

/// The context of one edition, with its header and footer rendered for every folder depth that its pages
/// have. `easy` is null where there is no easy-read edition.
PageContext make_context(const Site& site, const Phrases& phrases, Edition edition,
                         std::vector<Edition> editions, const PageTemplates& templates, const EasyRead* easy);

}  // namespace handrail
