#pragma once

#include <map>
#include <string>

#include "output/output_path.hpp"
#include "output/publication.hpp"

namespace handrail {

/// What a test publishes or finds published: bytes by path.
using Site = std::map<std::string, std::string>;

inline OutputPlace place_in(const std::string& folder) {
    return {
        folder + "/site", folder, {folder + "/content", folder + "/data", folder + "/static"}, "/home/jo"};
}

/// For disks in memory, which no second process can reach. The staging folder goes as with a real lock.
inline PublishOptions without_lock(Disk& disk) {
    const auto take = [&disk](const std::string& side, const std::string&) -> Result<BuildLock> {
        return BuildLock([&disk, side] {
            const auto info = disk.info(side);
            if (info && info.value()) static_cast<void>(disk.remove_folder(side));
        });
    };
    return {true, take};
}

inline Result<PublishSummary> publish(Disk& disk, const OutputPlace& place, const Site& site,
                                      const PublishOptions& options) {
    auto publication = Publication::begin(disk, place, options);
    if (!publication) return std::move(publication).diagnostics();
    for (const auto& [path, bytes] : site) static_cast<void>(publication->put(path, bytes));
    return publication->finish();
}

/// In memory, to /srv/site.
inline Result<PublishSummary> publish(Disk& disk, const Site& site) {
    return publish(disk, place_in("/srv"), site, without_lock(disk));
}

inline Site without_manifest(Site files) {
    files.erase(std::string(manifest_name));
    return files;
}

/// The lines of the diagnostics; "fine" if there are none.
template <typename T>
std::string problems_of(const Result<T>& result) {
    if (result) return "fine";
    std::string lines;
    for (const Diagnostic& diagnostic : result.diagnostics()) lines += to_line(diagnostic) + '\n';
    return lines;
}

}  // namespace handrail
