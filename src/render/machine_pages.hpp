#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "render/page_plan.hpp"

namespace handrail {

/// A file for machines rather than people: named bytes.
struct MadeFile {
    std::string path;  ///< from the site's root
    std::string bytes;
    std::string source;  ///< what it was made from, for messages
};

/// Where those stand that every site may have.
inline constexpr std::array<std::string_view, 4> machine_paths{"feed.xml", "manifest.webmanifest",
                                                               "robots.txt", "sitemap.xml"};

/// sitemap.xml (with sitemap-2.xml ... where there are more than 50 000 pages), feed.xml, robots.txt,
/// manifest.webmanifest, and a page for every old address that must keep working.
std::vector<MadeFile> make_machine_files(const PageContext& context, const MachineTemplates& templates,
                                         const std::vector<PageJob>& jobs);

}  // namespace handrail
