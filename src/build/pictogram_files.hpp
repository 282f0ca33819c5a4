#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/disk.hpp"
#include "model/reference.hpp"
#include "output/static_files.hpp"
#include "theme/assets.hpp"

namespace handrail {

/// Where a pictogram is published: the theme's among the assets, the site's own among its pictures.
std::string published_path(const Pictogram& pictogram, const AssetTable& assets);

/// The bytes of each pictogram by the path where it is published, without those that cannot be read.
std::map<std::string, std::string> pictogram_bytes(const Disk& disk, const std::vector<Pictogram>& pictograms,
                                                   const AssetTable& assets,
                                                   const std::vector<StaticFile>& pictures);

/// "bad-picture", warnings: pictograms that an easy-read booklet cannot show, or not all of. Browsers may
/// show them. Those whose file is missing are another check's.
Diagnostics check_drawn_pictograms(const std::vector<Pictogram>& pictograms, const AssetTable& assets,
                                   const std::map<std::string, std::string>& bytes);

}  // namespace handrail
