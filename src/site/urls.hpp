#pragma once

#include <string>
#include <string_view>

#include "model/entry_kind.hpp"

namespace handrail {

/// The editions that are trees of HTML pages of the same shape.
enum class Edition { standard, easy_read, large_print };

inline constexpr Edition all_editions[] = {Edition::standard, Edition::easy_read, Edition::large_print};

/// "", "easy-read" or "large-print": the edition's folder, and its name in template look-ups.
std::string_view edition_folder(Edition edition);
/// "standard", "easy-read" or "large-print".
std::string_view edition_name(Edition edition);

// The paths of pages below their edition's folder. They never begin with a slash.

/// "services/speech-therapy.html".
std::string entry_path(EntryKind kind, std::string_view id);
/// "services/index.html": the list of a kind.
std::string kind_index_path(EntryKind kind);
/// "categories/therapies.html"; page 2 and up of a long list: "categories/therapies/2.html".
std::string list_path(std::string_view folder, std::string_view id, int page = 1);
/// "services/a-to-z/b.html", and "services/a-to-z/b/2.html" where a letter's list is long.
std::string letter_path(std::string_view letter, int page = 1);

/// `path` as a link from the page `from`, both below the same folder: "../services/a.html".
std::string relative_url(std::string_view from, std::string_view path);

/// From the page's folder up to the folder that its path starts in: "", "../", "../../" ...
std::string way_up(std::string_view path);

}  // namespace handrail
