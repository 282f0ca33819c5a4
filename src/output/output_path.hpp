#pragma once

#include <string>
#include <string_view>

namespace handrail {

/// The name of the record of what Handrail published, in the output folder.
inline constexpr std::string_view manifest_name = ".handrail-manifest";

/// Why `path` cannot be the path of a published file, as the end of a sentence ("it holds a
/// backslash"); empty if it can. A path is UTF-8, relative to the output folder, with forward
/// slashes. Refused is what would leave the folder, and what some server, archive or
/// USB stick cannot hold: the rules of Windows for names are the narrowest, so they are kept everywhere
/// (https://learn.microsoft.com/windows/win32/fileio/naming-a-file).
std::string_view output_path_fault(std::string_view path);

/// The same text for two paths that some file system takes for the same: the path in lower case.
std::string folded_path(std::string_view path);

/// True for the files that desktops drop into folders that somebody looks at: .DS_Store, Thumbs.db,
/// desktop.ini. They are nobody's work, so they are neither published nor kept from being deleted.
bool is_desktop_litter(std::string_view name);

}  // namespace handrail
