#include "build/pictogram_files.hpp"

#include <algorithm>

#include "formats/pdf/drawable.hpp"

namespace handrail {
namespace {

std::optional<std::string> bytes_of(const Disk& disk, const Pictogram& pictogram, const AssetTable& assets,
                                    const std::vector<StaticFile>& pictures) {
    if (const Asset* asset = assets.find(pictogram.file)) return asset->bytes;
    const auto file = std::find_if(pictures.begin(), pictures.end(),
                                   [&](const StaticFile& one) { return one.path == pictogram.file; });
    if (file == pictures.end()) return std::nullopt;
    auto bytes = disk.read(file->source);
    return bytes ? std::optional(std::move(bytes).value()) : std::nullopt;
}

Diagnostic problem(const Pictogram& pictogram, std::string words, std::string hint) {
    return {Severity::warning, "bad-picture",    "data/pictograms.json",
            pictogram.file_at, std::move(words), std::move(hint)};
}

}  // namespace

std::string published_path(const Pictogram& pictogram, const AssetTable& assets) {
    const Asset* asset = assets.find(pictogram.file);
    return asset == nullptr ? pictogram.file : asset->output_path;
}

std::map<std::string, std::string> pictogram_bytes(const Disk& disk, const std::vector<Pictogram>& pictograms,
                                                   const AssetTable& assets,
                                                   const std::vector<StaticFile>& pictures) {
    std::map<std::string, std::string> all;
    for (const Pictogram& pictogram : pictograms) {
        if (auto bytes = bytes_of(disk, pictogram, assets, pictures))
            all.emplace(published_path(pictogram, assets), std::move(*bytes));
    }
    return all;
}

Diagnostics check_drawn_pictograms(const std::vector<Pictogram>& pictograms, const AssetTable& assets,
                                   const std::map<std::string, std::string>& bytes) {
    Diagnostics found;
    for (const Pictogram& pictogram : pictograms) {
        const auto file = bytes.find(published_path(pictogram, assets));
        if (file == bytes.end()) continue;
        const std::string name = "\"" + pictogram.file + "\"";
        const Drawable drawn = drawable(file->second);
        if (drawn == Drawable::not_at_all) {
            found.push_back(problem(pictogram, "The picture " + name + " cannot be drawn in booklets.",
                                    "Booklets leave it out. Save it again as PNG or JPEG, or as a simpler "
                                    "SVG of at most a million bytes."));
        } else if (drawn == Drawable::in_part) {
            found.push_back(problem(
                pictogram, "Booklets show the picture " + name + " without its text, photos or filters.",
                "Draw them as lines and areas, or save the picture as PNG."));
        }
    }
    return found;
}

}  // namespace handrail
