#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "render/frame_view.hpp"
#include "render/phrases.hpp"
#include "site/site.hpp"
#include "theme/markup.hpp"

namespace handrail {

class EasyRead;

/// How long a file of the site is.
struct FileLength {
    std::uint64_t bytes = 0;
    std::uint32_t pages = 0;  ///< on paper; 0 for what has none
};

/// By their path from the site's root.
using FileLengths = std::map<std::string, FileLength, std::less<>>;

/// What is known when a page is built: the site, the words and the edition. Immutable; shared by all threads.
struct PageContext {
    const Site& site;
    const Phrases& phrases;
    Edition edition = Edition::standard;
    std::vector<Edition> editions;        ///< those that are made, this one among them
    std::map<std::size_t, Html> headers;  ///< by the depth of the page's folder
    std::map<std::size_t, Html> footers;
    const EasyRead* easy = nullptr;  ///< pictures and easy words; null if there is no easy-read edition
    const FileLengths* form_lengths =
        nullptr;  ///< of the forms that are files; null while these are being made
};

/// What makes one page's frame its own.
struct PageHead {
    std::string path;  ///< below the edition's folder, such as "services/a.html"
    std::string title;
    std::string description;
    std::string kind;
    std::vector<LinkView> crumbs;  ///< between home and this page; their addresses are paths as in `path`
    std::string bsl_video;
};

/// The frame of a page. Refers to the context's header and footer.
PageView make_page(const PageContext& context, PageHead head);

/// The same page's frame in another edition: all that the two have in common (title, way, kind) is kept.
PageView reframe(const PageContext& context, PageView page, const std::string& path);

/// A link from the page at `from` to the page at `to`, both below the edition's folder.
Url link_to(std::string_view from, std::string_view to);

/// The page's path from the site's root: "easy-read/services/a.html".
std::string full_path(Edition edition, std::string_view path);

/// How many folders deep it lies from the site's root.
std::size_t depth_of(Edition edition, std::string_view path);

}  // namespace handrail
