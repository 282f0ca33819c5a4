#include "serve/site_files.hpp"

#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace handrail {

FileLoader load_below(const Disk& disk, std::string folder) {
    return [&disk, folder = std::move(folder)](const std::string& path) -> std::optional<std::string> {
        const std::string full = join_path(folder, path);
        const auto info = disk.info(full);
        if (!info || !info->has_value() || (*info)->kind != FileKind::file) return std::nullopt;
        const auto root = disk.real_path(folder);
        const auto real = disk.real_path(full);
        if (!root || !real || *real != join_path(*root, path)) return std::nullopt;
        auto bytes = disk.read(full);
        if (!bytes) return std::nullopt;
        return std::move(bytes).value();
    };
}

Result<TemporarySite> TemporarySite::make(Disk& disk) {
    const char* chosen = std::getenv("TMPDIR");
    const std::string around = chosen != nullptr && *chosen == '/' ? chosen : "/tmp";
    std::string path = join_path(around, "handrail-preview-XXXXXX");
    if (::mkdtemp(path.data()) == nullptr) {
        return disk_failure(around, "make a folder for the preview", std::strerror(errno));
    }
    return TemporarySite(disk, path);
}

TemporarySite::TemporarySite(TemporarySite&& other) noexcept
    : disk_(other.disk_), path_(std::exchange(other.path_, std::string())) {}

TemporarySite::~TemporarySite() {
    // What cannot be removed stays among the temporary files, which the system clears up.
    if (!path_.empty()) static_cast<void>(remove_tree(*disk_, path_));
}

}  // namespace handrail
