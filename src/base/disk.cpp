#include "base/disk.hpp"

namespace handrail {

Result<void> remove_tree(Disk& disk, const std::string& path) {
    auto info = disk.info(path);
    if (!info) return std::move(info).diagnostics();
    if (!info->has_value()) return {};
    if ((*info)->kind != FileKind::folder) return disk.remove_file(path);
    auto entries = disk.list(path);
    if (!entries) return std::move(entries).diagnostics();
    for (const FolderEntry& entry : *entries) {
        if (auto removed = remove_tree(disk, join_path(path, entry.name)); !removed) return removed;
    }
    return disk.remove_folder(path);
}

std::string join_path(std::string_view a, std::string_view b) {
    if (a.empty()) return std::string(b);
    std::string joined(a);
    if (joined.back() != '/') joined += '/';
    return joined.append(b);
}

std::string parent_path(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    if (slash == std::string_view::npos) return {};
    return std::string(path.substr(0, slash == 0 ? 1 : slash));
}

std::string file_name(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    return std::string(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

Diagnostic disk_failure(const std::string& path, std::string_view doing, std::string_view reason) {
    std::string message = "could not " + std::string(doing) + ": " + std::string(reason) + ".";
    return {Severity::failure, "disk", path, {}, std::move(message), {}};
}

}  // namespace handrail
