#pragma once

#include <string>
#include <vector>

#include "render/page_plan.hpp"

namespace handrail {

/// A file for machines rather than people: named bytes.
struct MadeFile {
    std::string path;    ///< from the site's root
    std::string bytes;
    std::string source;  ///< what it was made from, for messages
};

/// sitemap.xml (with sitemap-2.xml ... where there are more than 50 000 pages), feed.xml, robots.txt,
/// manifest.webmanifest, and a page for every old address that must keep working.
std::vector<MadeFile> make_machine_files(const PageContext& context, const MachineTemplates& templates,
                                         const std::vector<PageJob>& jobs);

}  // namespace handrail
