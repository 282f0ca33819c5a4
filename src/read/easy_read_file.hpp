#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "model/entry.hpp"

namespace handrail {

/// A hand-written easy-read page, and what was wrong with it.
struct EasyReadFileResult {
    std::vector<EasyReadRow> rows;
    Diagnostics diagnostics;
};

/// Reads `<id>.easy.md`: Markdown in which each paragraph, and each item of a list, is one idea. A picture at
/// its beginning names the pictogram, by its address: `![](talk) This team helps ...`. Headings stay
/// headings, bold stays bold. Rule "easy-read-form": anything else, such as a table or a link.
EasyReadFileResult read_easy_read_text(std::string_view markdown, const std::string& file);

}  // namespace handrail
