#pragma once

#include <mutex>
#include <set>
#include <string>
#include <string_view>

#include "base/disk.hpp"
#include "base/result.hpp"

namespace handrail {

/// A tree of files that is being put together in a folder of its own. The folder is made with the first file.
/// Every file is to be added once. Any thread may add.
class StagingTree {
public:
    StagingTree(Disk& disk, std::string folder) : disk_(disk), folder_(std::move(folder)) {}

    /// A new file; `path` is relative to the tree.
    Result<void> write(const std::string& path, std::string_view bytes);
    /// The file `from` under a second name; its inode and time stay as they are if the file system has hard
    /// links.
    Result<void> link(const std::string& from, const std::string& path);
    /// True until something was added, or was tried to be.
    bool untouched() const;

private:
    Result<void> make_folder_of(const std::string& path);

    Disk& disk_;
    std::string folder_;
    mutable std::mutex mutex_;
    bool touched_ = false;
    std::set<std::string> made_;  ///< folders that are there, so that each is asked for once
};

}  // namespace handrail
