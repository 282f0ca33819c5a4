#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/disk.hpp"
#include "base/result.hpp"
#include "output/manifest.hpp"

namespace handrail {

/// What is published in a folder at the moment.
struct PublishedTree {
    Manifest files;
    std::string manifest_text;  ///< empty if nothing is published there yet
};

/// Reads what is published in `folder`. No folder and an empty one are fine and hold nothing. Refused are a
/// folder with files but no record (`foreign-files`), a record that Handrail did not write
/// (`bad-manifest`) and files that the record does not name (`foreign-files`, up to five of them by name).
/// Deleted or edited files of the record are fine.
Result<PublishedTree> read_published_tree(const Disk& disk, const std::string& folder);

/// Whether `folder` still holds the record that was read, and nothing that is not in it.
Result<void> check_still_ours(const Disk& disk, const std::string& folder, const PublishedTree& tree);

/// Removes a tree that once was published or was being staged: what its record names, the record last, and
/// folders that are empty. Without a whole record the tree was never published, so all of it is Handrail's.
/// Files that somebody put into it at the very moment of publishing are left there and reported as
/// `foreign-files`. Fine if there is no such folder.
Result<void> remove_old_tree(Disk& disk, const std::string& folder);

}  // namespace handrail
