#pragma once

#include <string>
#include <vector>

#include "base/disk.hpp"
#include "base/result.hpp"

namespace handrail {

/// Where to publish, and what must not be harmed by it. Paths absolute or relative to the
/// working folder; those that do not exist are fine.
struct OutputPlace {
    std::string out;                   ///< the output folder
    std::string site;                  ///< the folder that holds site.toml
    std::vector<std::string> sources;  ///< content/, data/, themes/, static/ and the like
    std::string home;                  ///< the user's home folder; empty if unknown
};

/// The output folder's real path, every symbolic link resolved. Refused with `bad-output-folder`: the
/// root, the home folder, the site's folder or a source folder, a folder that holds one of these, a
/// folder inside a source folder, and what is no folder.
Result<std::string> safe_output_folder(const Disk& disk, const OutputPlace& place);

/// The real path of `path` as far as it exists, and the rest of it as written, with "." and ".." worked out.
Result<std::string> resolve(const Disk& disk, const std::string& path);

/// True if `path` is `folder` or lies in it; both real paths.
bool is_within(const std::string& path, const std::string& folder);

}  // namespace handrail
