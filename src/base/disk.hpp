#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace handrail {

/// What stands at a path.
enum class FileKind { file, folder, symlink, other };

struct FileInfo {
    FileKind kind = FileKind::file;
    std::uint64_t size = 0;        ///< bytes; 0 for anything but a file
    std::int64_t modified_ns = 0;  ///< last change, nanoseconds since 1970
};

struct FolderEntry {
    std::string name;
    FileKind kind = FileKind::file;
};

/// The file system as Handrail needs it: one seam, so that the whole build runs in memory in
/// tests and a test can make any single call fail. Paths are UTF-8 with forward slashes.
/// Failures come back as one diagnostic of severity `failure`, rule "disk", naming the path
/// and the system's reason in words.
class Disk {
public:
    virtual ~Disk() = default;

    /// What stands at `path` without following a symbolic link; empty if nothing does.
    virtual Result<std::optional<FileInfo>> info(const std::string& path) const = 0;
    /// The whole file.
    virtual Result<std::string> read(const std::string& path) const = 0;
    /// The folder's entries, sorted by name (bytes), without "." and "..".
    virtual Result<std::vector<FolderEntry>> list(const std::string& path) const = 0;
    /// The path with every symbolic link resolved; the path must exist.
    virtual Result<std::string> real_path(const std::string& path) const = 0;

    /// Writes a new file or replaces one; its folder must exist.
    virtual Result<void> write(const std::string& path, std::string_view bytes) = 0;
    /// Makes the folder and those above it; fine if it is there.
    virtual Result<void> make_folders(const std::string& path) = 0;
    /// A second name for the same file; copies where the file system has no hard links.
    virtual Result<void> link_or_copy(const std::string& from, const std::string& to) = 0;
    virtual Result<void> rename(const std::string& from, const std::string& to) = 0;
    /// Swaps two paths in one step. False (nothing done) where the file system cannot.
    virtual Result<bool> exchange(const std::string& a, const std::string& b) = 0;
    virtual Result<void> remove_file(const std::string& path) = 0;
    /// Removes an empty folder.
    virtual Result<void> remove_folder(const std::string& path) = 0;
    /// Returns once everything written below `path` is on the disk.
    virtual Result<void> sync(const std::string& path) = 0;
};

/// Removes `path` and everything below it, not following links; fine if it is not there.
Result<void> remove_tree(Disk& disk, const std::string& path);

/// `a/b`, with exactly one slash between; `b` alone if `a` is empty.
std::string join_path(std::string_view a, std::string_view b);
/// Everything before the last slash; empty if there is none.
std::string parent_path(std::string_view path);
/// Everything after the last slash.
std::string file_name(std::string_view path);

/// The one diagnostic of a failed disk call.
Diagnostic disk_failure(const std::string& path, std::string_view doing, std::string_view reason);

}  // namespace handrail
