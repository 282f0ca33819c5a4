#include "output/published_tree.hpp"

#include <utility>

#include "output/output_path.hpp"

namespace handrail {
namespace {

constexpr std::size_t named_at_most = 5;
/// Room for about two million files; a larger record is none that Handrail wrote.
constexpr std::uint64_t largest_manifest = 256U << 20U;

/// Adds the files below `root`/`below` that the record does not name, as paths below `root`.
Result<void> collect_foreign(const Disk& disk, const std::string& root, const std::string& below,
                             const Manifest& ours, std::vector<std::string>& found) {
    auto entries = disk.list(below.empty() ? root : join_path(root, below));
    if (!entries) return std::move(entries).diagnostics();
    for (const FolderEntry& entry : *entries) {
        const std::string path = join_path(below, entry.name);
        if (entry.kind == FileKind::folder) {
            if (auto walked = collect_foreign(disk, root, path, ours, found); !walked) return walked;
        } else if (!ours.contains(path) && path != manifest_name && !is_desktop_litter(entry.name)) {
            found.push_back(path);
        }
    }
    return {};
}

Result<std::vector<std::string>> foreign_files(const Disk& disk, const std::string& root,
                                               const Manifest& ours) {
    std::vector<std::string> found;
    if (auto walked = collect_foreign(disk, root, {}, ours, found); !walked)
        return std::move(walked).diagnostics();
    return found;
}

std::string some_of(const std::vector<std::string>& paths) {
    std::string text;
    for (std::size_t i = 0; i < paths.size() && i < named_at_most; ++i)
        text += (i > 0 ? ", " : "") + paths[i];
    if (paths.size() > named_at_most)
        text += " and " + std::to_string(paths.size() - named_at_most) + " more";
    return text;
}

Diagnostic foreign(const std::string& folder, const std::vector<std::string>& paths) {
    return {
        Severity::error,
        "foreign-files",
        folder,
        {},
        "this folder holds files that Handrail did not make and that publishing would delete: " +
            some_of(paths) + ".",
        "Move them somewhere else. If they belong to the site, put them into its static/ folder, and they "
        "will be published with it."};
}

Result<void> refuse_foreign(const Disk& disk, const std::string& folder, const Manifest& ours) {
    auto paths = foreign_files(disk, folder, ours);
    if (!paths) return std::move(paths).diagnostics();
    if (!paths->empty()) return foreign(folder, *paths);
    return {};
}

/// The text of the folder's record; empty if it has none.
Result<std::string> manifest_text(const Disk& disk, const std::string& folder) {
    const std::string path = join_path(folder, manifest_name);
    auto info = disk.info(path);
    if (!info) return std::move(info).diagnostics();
    if (!info->has_value()) return std::string();
    if ((*info)->kind == FileKind::file && (*info)->size > 0 && (*info)->size <= largest_manifest) {
        return disk.read(path);
    }
    return std::string("\n");  // something stands there, and it is no record
}

/// Empties a folder but for `spared`, not following links.
Result<void> empty_folder(Disk& disk, const std::string& folder, std::string_view spared) {
    auto entries = disk.list(folder);
    if (!entries) return std::move(entries).diagnostics();
    for (const auto& [name, kind] : *entries) {
        if (name == spared) continue;
        const std::string path = join_path(folder, name);
        if (kind == FileKind::folder) {
            if (auto emptied = empty_folder(disk, path, {}); !emptied) return emptied;
        }
        auto removed = kind == FileKind::folder ? disk.remove_folder(path) : disk.remove_file(path);
        if (!removed) return removed;
    }
    return {};
}

/// The record goes last: a removal that is cut short is taken up where it ended.
Result<void> remove_all(Disk& disk, const std::string& folder) {
    if (auto emptied = empty_folder(disk, folder, manifest_name); !emptied) return emptied;
    if (auto removed = disk.remove_file(join_path(folder, manifest_name)); !removed) return removed;
    return disk.remove_folder(folder);
}

Result<void> remove_ours(Disk& disk, const std::string& folder, const Manifest& ours) {
    for (const auto& [path, stamp] : ours) {
        if (auto removed = disk.remove_file(join_path(folder, path)); !removed) return removed;
    }
    return {};
}

}  // namespace

Result<PublishedTree> read_published_tree(const Disk& disk, const std::string& folder) {
    auto info = disk.info(folder);
    if (!info) return std::move(info).diagnostics();
    if (!info->has_value()) return PublishedTree{};
    auto text = manifest_text(disk, folder);
    if (!text) return std::move(text).diagnostics();
    PublishedTree tree;
    if (!text->empty()) {
        auto files = parse_manifest(*text, join_path(folder, manifest_name));
        if (!files) return std::move(files).diagnostics();
        tree = {std::move(files).value(), std::move(text).value()};
    }
    if (auto checked = refuse_foreign(disk, folder, tree.files); !checked)
        return std::move(checked).diagnostics();
    return tree;
}

Result<void> check_still_ours(const Disk& disk, const std::string& folder, const PublishedTree& tree) {
    auto info = disk.info(folder);
    if (!info) return std::move(info).diagnostics();
    if (!info->has_value()) return {};
    auto text = manifest_text(disk, folder);
    if (!text) return std::move(text).diagnostics();
    if (*text != tree.manifest_text) {
        return Diagnostic{
            Severity::error,
            "bad-manifest",
            join_path(folder, manifest_name),
            {},
            "the record of what Handrail published here was changed while this build was running.",
            "Build again."};
    }
    return refuse_foreign(disk, folder, tree.files);
}

Result<void> remove_old_tree(Disk& disk, const std::string& folder) {
    auto info = disk.info(folder);
    if (!info) return std::move(info).diagnostics();
    if (!info->has_value()) return {};
    auto text = manifest_text(disk, folder);
    if (!text) return std::move(text).diagnostics();
    const auto ours = parse_manifest(*text, folder);
    if (!ours) return remove_all(disk, folder);
    auto others = foreign_files(disk, folder, *ours);
    if (!others) return std::move(others).diagnostics();
    if (others->empty()) return remove_all(disk, folder);
    if (auto removed = remove_ours(disk, folder, *ours); !removed) return removed;
    return foreign(folder, *others);
}

}  // namespace handrail
