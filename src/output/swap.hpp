#pragma once

#include <string>

#include "base/disk.hpp"
#include "base/result.hpp"

namespace handrail {

/// The folders of a publication; all on one file system, so that a tree moves by a rename.
struct SwapPaths {
    std::string out;   ///< what visitors see
    std::string side;  ///< `.<name>.handrail` beside it: private, there only while a build publishes
    std::string next;  ///< `new` in it: the site that is being put together, after the exchange the old one
    std::string old;   ///< `old` in it: where the old site goes if the file system cannot exchange
};

/// `out` is a real path and not the root.
SwapPaths swap_paths(const std::string& out);

/// Puts the tree `next` into the place of `out`: by a rename if there is nothing yet, else by an exchange in
/// one step, else, where the file system has no exchange, by two renames with a moment between them in which
/// there is no site. On an error the old tree is where it was.
Result<void> swap_in(Disk& disk, const SwapPaths& paths);

/// Brings the old site back if the last build was killed between the two renames.
Result<void> restore_after_kill(Disk& disk, const SwapPaths& paths);

/// Removes what a swap, or a build that was killed at any time, leaves behind; never the one whole site there
/// is: see restore_after_kill, which comes first.
Result<void> remove_leftovers(Disk& disk, const SwapPaths& paths);

}  // namespace handrail
