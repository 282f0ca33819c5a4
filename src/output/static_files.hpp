#pragma once

#include <string>
#include <vector>

#include "base/disk.hpp"
#include "base/result.hpp"

namespace handrail {

/// A file that is published as it is.
struct StaticFile {
    std::string path;    ///< below the output folder
    std::string source;  ///< where it stands, to be given to the disk
};

/// The files below `folder` (a site's `static/`), sorted by path; none if there is no such folder. Leaves out
/// what desktops drop into folders (`is_desktop_litter`). A symbolic link is followed if it leads
/// to somewhere in the folder, and is the error `symlink-leaves-site` if it leads out of it, nowhere
/// or back to a folder that it stands in. Every such link is reported, not only the first.
Result<std::vector<StaticFile>> list_static_files(const Disk& disk, const std::string& folder);

}  // namespace handrail
