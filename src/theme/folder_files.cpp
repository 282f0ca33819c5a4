#include "theme/folder_files.hpp"

#include <utility>

namespace handrail::engine {

namespace {

/// Walks one folder; `path`, `shown` and `name` are three names of the same place.
Result<void> walk(const Disk& disk, const std::string& path, const std::string& shown,
                  const std::string& name, std::vector<FolderFile>& files) {
    auto entries = disk.list(path);
    if (!entries) return std::move(entries).diagnostics();
    for (const FolderEntry& entry : *entries) {
        if (entry.name.starts_with('.')) continue;
        const std::string below = join_path(path, entry.name);
        FolderFile file{join_path(name, entry.name), join_path(shown, entry.name), {}};
        if (entry.kind == FileKind::folder) {
            if (auto walked = walk(disk, below, file.shown, file.name, files); !walked) return walked;
        } else if (entry.kind == FileKind::file) {
            auto bytes = disk.read(below);
            if (!bytes) return std::move(bytes).diagnostics();
            file.bytes = std::move(*bytes);
            files.push_back(std::move(file));
        }
    }
    return {};
}

}  // namespace

Result<std::vector<FolderFile>> read_folder_files(const Disk& disk, const std::string& folder,
                                                  const std::string& shown_folder) {
    std::vector<FolderFile> files;
    auto info = disk.info(folder);
    if (!info) return std::move(info).diagnostics();
    if (!info->has_value()) return files;
    if (auto walked = walk(disk, folder, shown_folder, {}, files); !walked)
        return std::move(walked).diagnostics();
    return files;
}

}  // namespace handrail::engine
