#pragma once

#include <map>
#include <memory>
#include <mutex>

#include "base/disk.hpp"

namespace handrail {

/// What was asked of a disk.
enum class DiskCall {
    info,
    read,
    list,
    real_path,  // looking
    write,
    make_folders,
    link_or_copy,
    rename,
    exchange,
    remove_file,
    remove_folder,
    sync,  // changing
};

/// True for the calls that change the disk (`sync` counts: it is work that a build may be spared).
constexpr bool changes_disk(DiskCall call) {
    return call >= DiskCall::write;
}

struct DiskAccess {
    DiskCall call = DiskCall::info;
    std::string path;
    std::string other;  ///< the second path of link_or_copy, rename and exchange

    friend bool operator==(const DiskAccess&, const DiskAccess&) = default;
};

/// A file system in memory that behaves as POSIX says, hard links and symbolic links included, and
/// keeps a log, so that a test can assert what was read and written. Any thread may call it. The
/// working folder is "/". Times are a count of changes, so that they tell an untouched file
/// from a rewritten one and never depend on the clock.
class MemoryDisk final : public Disk {
public:
    MemoryDisk();
    ~MemoryDisk() override;

    Result<std::optional<FileInfo>> info(const std::string& path) const override;
    Result<std::string> read(const std::string& path) const override;
    Result<std::vector<FolderEntry>> list(const std::string& path) const override;
    Result<std::string> real_path(const std::string& path) const override;
    Result<void> write(const std::string& path, std::string_view bytes) override;
    Result<void> make_folders(const std::string& path) override;
    Result<void> link_or_copy(const std::string& from, const std::string& to) override;
    Result<void> rename(const std::string& from, const std::string& to) override;
    Result<bool> exchange(const std::string& a, const std::string& b) override;
    Result<void> remove_file(const std::string& path) override;
    Result<void> remove_folder(const std::string& path) override;
    Result<void> sync(const std::string& path) override;

    /// Sets a file up, making its folders; not logged.
    void add(const std::string& path, std::string_view bytes);
    /// Sets a symbolic link up, making its folders; not logged.
    void add_symlink(const std::string& path, const std::string& target);
    /// Every file below `folder` with its bytes, by path relative to it; links are not followed; not logged.
    std::map<std::string, std::string> files(const std::string& folder = "/") const;
    /// A number that two names of one file share and nothing else has; 0 if there is none.
    std::uint64_t inode(const std::string& path) const;

    /// False makes `exchange` decline, as on a FAT disk.
    void set_can_exchange(bool can);
    /// False makes `link_or_copy` copy, as on a FAT disk.
    void set_can_link(bool can);

    std::vector<DiskAccess> log() const;
    /// The part of the log that changed the disk.
    std::vector<DiskAccess> changes() const;
    void clear_log();

private:
    struct Node;
    struct Place;
    static bool is_below(const std::shared_ptr<Node>& node, const std::shared_ptr<Node>& top);
    static void collect(const Node& node, const std::string& below,
                        std::map<std::string, std::string>& files);
    Place find(const std::string& path, bool follow_last) const;
    std::shared_ptr<Node> new_node(FileKind kind, std::string_view content);
    void add_node(const std::string& path, std::shared_ptr<Node> node);
    Result<void> make_folders_to(const std::string& path);
    void record(DiskCall call, const std::string& path, const std::string& other = {}) const;

    std::uint64_t next_inode_ = 1;
    std::int64_t changes_made_ = 0;
    bool can_exchange_ = true;
    bool can_link_ = true;
    std::shared_ptr<Node> root_;
    mutable std::mutex mutex_;
    mutable std::vector<DiskAccess> log_;
};

}  // namespace handrail
