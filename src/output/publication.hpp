#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "base/disk.hpp"
#include "base/result.hpp"
#include "output/build_lock.hpp"
#include "output/manifest.hpp"
#include "output/output_folder.hpp"

namespace handrail {

struct PublishOptions {
    /// Wait until the new site is safely on the disk before it takes the old one's place. False is
    /// for previews, which may be lost when the power fails.
    bool durable = true;
    /// How the folder is locked against a second build; tests in memory give their own.
    LockTaker lock = take_build_lock;
    /// Write every file again, also those whose bytes did not change.
    bool rewrite = false;
};

/// What a publication did.
struct PublishSummary {
    std::size_t files = 0;      ///< files of the published site, without the manifest
    std::size_t written = 0;    ///< of those, new ones and ones whose bytes changed
    std::size_t unchanged = 0;  ///< of those, files left as they were: same inode, same time
    std::size_t removed = 0;    ///< files of the last publication that are no longer made
    std::uint64_t bytes = 0;    ///< size of all files together
    Diagnostics warnings;       ///< the new site is there, but the old one could not be tidied away
};

/// One build's publishing of a site. Files are handed over as they are rendered; those that are
/// new or different go to a staging tree beside the output folder, `.<name>.handrail/new`. Nothing
/// a visitor sees changes until `finish`, which fills the staging tree up with hard links to the
/// unchanged files and exchanges it with the published tree in one step.
///
/// Whatever happens, a visitor sees the whole old site or the whole new one, and the next build
/// clears up what a killed one left. On a file system that cannot exchange two folders (RENAME_EXCHANGE:
/// ext4, XFS, Btrfs, tmpfs can; FAT and some network disks cannot) two renames follow each other, the site is
/// away for the moment between them, and a build killed in that moment is undone by the next one.
///
/// What Handrail published is recorded in `.handrail-manifest` inside the output folder. Files that are
/// in the record and no longer made disappear; files that are not in it are never deleted (but for what
/// desktops drop into folders, see is_desktop_litter): a folder that holds some is refused.
class Publication {
public:
    /// Locks the output folder, clears up after a killed build and reads what is published. Errors:
    /// `bad-output-folder` (a place where publishing would do harm), `foreign-files` (files that
    /// Handrail did not make), `bad-manifest` (the record was damaged or edited), `build-running`, `disk`.
    /// `disk` must outlive the publication.
    static Result<Publication> begin(Disk& disk, const OutputPlace& place,
                                     const PublishOptions& options = {});

    Publication(Publication&&) noexcept;
    Publication& operator=(Publication&&) noexcept;
    /// Abandons what was not finished.
    ~Publication();

    /// Hands over one file; any thread, any order. `path` is relative to the output folder, with forward
    /// slashes. `source` is what it was made from ("content/services/a.md"), to name in messages.
    /// The file is compared with the published one by size, then by bytes, and staged only if it differs.
    /// Errors: `bad-output-path`; `path-collision` when the path is taken, also in another case or by a
    /// folder (names both); `disk`. After an error `finish` publishes nothing. `recipe` is remembered for
    /// `keep_if_made_by`, and `pages` for `made`.
    Result<void> put(std::string_view path, std::string_view bytes, std::string_view source = {},
                     std::string_view recipe = {}, std::uint32_t pages = 0);

    /// For files that take longer to make than to read. True: the published file of this path was `put` with
    /// this recipe (Recipe::hash of all that it is made of) and still holds the same bytes, so it stays.
    /// False: it has to be made and `put`, because it was never published, its recipe is another one,
    /// somebody deleted or edited it, or all is to be written again. An empty recipe keeps nothing. The same
    /// errors as `put`.
    Result<bool> keep_if_made_by(std::string_view path, std::string_view recipe,
                                 std::string_view source = {});

    /// What was handed over so far. To be called when no `put` is running.
    Manifest made() const;

    /// Publishes what was handed over, and that alone. If no file changed and none is to be removed,
    /// nothing at all is touched. On an error the old site stays as it is. Errors of
    /// earlier calls of `put` come back here, sorted. To be called once, when no `put` is running.
    Result<PublishSummary> finish();

    /// Removes the staging tree and unlocks; the published site stays as it is.
    void abandon();

private:
    struct State;
    explicit Publication(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace handrail
