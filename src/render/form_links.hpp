#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/frame_view.hpp"
#include "render/page_context.hpp"

namespace handrail {

/// Links from the page at `path` to the forms of its entry that are files of their own: PDF, Braille, plain
/// text, a book. None for a page that is not an entry's. `kind` is the page's, as in PageView.
std::vector<LinkView> form_links(const PageContext& context, std::string_view kind, const std::string& path);

}  // namespace handrail
