#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/disk.hpp"
#include "base/result.hpp"

namespace handrail {

/// A file as a theme's author made it.
struct AssetSource {
    std::string name;   ///< "fonts/x.woff2", relative to the assets' folder
    std::string shown;  ///< what diagnostics call it: "theme/assets/fonts/x.woff2"
    std::string bytes;
};

/// A file as it is published.
struct Asset {
    std::string name;         ///< what templates call it
    std::string output_path;  ///< "assets/fonts/x.0123456789.woff2": changes when the bytes do
    std::string bytes;        ///< of a style sheet: with `asset:` addresses rewritten
};

/// Which asset is published where. A fingerprint in every name lets browsers keep a file for ever.
class AssetTable {
public:
    /// Fingerprints the files. A style sheet may name others as `url("asset:fonts/x.woff2")`, which
    /// becomes a path relative to the style sheet. Where a name comes twice, the first counts: give
    /// the site's own files before the theme's. Errors: an `asset:` that does not exist (with a
    /// suggestion), style sheets that name each other in a ring.
    static Result<AssetTable> build(std::vector<AssetSource> files);

    /// Null if there is none of that name.
    const Asset* find(std::string_view name) const;
    /// Sorted by name.
    std::span<const Asset> all() const { return assets_; }
    std::vector<std::string> names() const;

private:
    std::vector<Asset> assets_;
};

/// Every file below `folder`; none if the folder is not there. Hidden files and links are left out.
Result<std::vector<AssetSource>> read_assets(const Disk& disk, const std::string& folder,
                                             const std::string& shown_folder);

/// `assets/<stem>.<first 10 hexadecimal digits of the hash>.<ending>`.
std::string fingerprinted_path(std::string_view name, std::string_view bytes);

}  // namespace handrail
