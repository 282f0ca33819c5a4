#pragma once

#include <string>
#include <vector>

#include "base/disk.hpp"
#include "base/result.hpp"

namespace handrail::engine {

/// One file below a folder.
struct FolderFile {
    std::string name;   ///< relative to the folder: "fonts/x.woff2"
    std::string shown;  ///< what diagnostics call it
    std::string bytes;
};

/// Every file below `folder` in the order of names; none if the folder is not there. Hidden files (a name
/// that begins with a dot), symbolic links and devices are left out.
Result<std::vector<FolderFile>> read_folder_files(const Disk& disk, const std::string& folder,
                                                  const std::string& shown_folder);

}  // namespace handrail::engine
