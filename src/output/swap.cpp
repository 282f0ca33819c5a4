#include "output/swap.hpp"

#include "output/published_tree.hpp"

namespace handrail {
namespace {

/// The usual reason for a swap to be refused is a folder that is mounted by itself: it cannot be renamed.
Diagnostics with_hint(Diagnostics diagnostics) {
    for (Diagnostic& diagnostic : diagnostics) {
        diagnostic.hint = "If this folder is a disk or volume of its own, publish to a folder inside it.";
    }
    return diagnostics;
}

Result<void> swap_by_renames(Disk& disk, const SwapPaths& paths) {
    if (auto moved = disk.rename(paths.out, paths.old); !moved) return moved;
    auto published = disk.rename(paths.next, paths.out);
    // Should this fail as well, the next build brings the old site back.
    if (!published) static_cast<void>(disk.rename(paths.old, paths.out));
    return published;
}

Result<bool> is_missing_or_empty(const Disk& disk, const std::string& folder) {
    auto info = disk.info(folder);
    if (!info) return std::move(info).diagnostics();
    if (!info->has_value()) return true;
    if ((*info)->kind != FileKind::folder) return false;
    auto entries = disk.list(folder);
    if (!entries) return std::move(entries).diagnostics();
    return entries->empty();
}

}  // namespace

SwapPaths swap_paths(const std::string& out) {
    const std::string side = join_path(parent_path(out), '.' + file_name(out) + ".handrail");
    return {out, side, join_path(side, "new"), join_path(side, "old")};
}

Result<void> swap_in(Disk& disk, const SwapPaths& paths) {
    auto info = disk.info(paths.out);
    if (!info) return std::move(info).diagnostics();
    if (!info->has_value()) return disk.rename(paths.next, paths.out);
    auto exchanged = disk.exchange(paths.next, paths.out);
    if (!exchanged) return with_hint(std::move(exchanged).diagnostics());
    if (*exchanged) return {};
    auto swapped = swap_by_renames(disk, paths);
    if (!swapped) return with_hint(std::move(swapped).diagnostics());
    return {};
}

Result<void> restore_after_kill(Disk& disk, const SwapPaths& paths) {
    auto old = disk.info(paths.old);
    if (!old) return std::move(old).diagnostics();
    if (!old->has_value()) return {};
    auto gone = is_missing_or_empty(disk, paths.out);
    if (!gone) return std::move(gone).diagnostics();
    if (!*gone) return {};
    return disk.rename(paths.old, paths.out);
}

Result<void> remove_leftovers(Disk& disk, const SwapPaths& paths) {
    if (auto restored = restore_after_kill(disk, paths); !restored) return restored;
    if (auto removed = remove_old_tree(disk, paths.next); !removed) return removed;
    return remove_old_tree(disk, paths.old);
}

}  // namespace handrail
