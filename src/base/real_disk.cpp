#include "base/real_disk.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <system_error>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace handrail {
namespace {

/// Closes the descriptor when it goes; -1 means there is none.
class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }

    bool open() const { return number_ >= 0; }
    int number() const { return number_; }
    /// Closing can report a write that failed late (quota, network disks).
    bool close() { return ::close(std::exchange(number_, -1)) == 0; }

private:
    int number_;
};

Diagnostic failure(const std::string& path, std::string_view doing) {
    return disk_failure(path, doing, std::generic_category().message(errno));
}

FileKind kind_of(mode_t mode) {
    if (S_ISREG(mode)) return FileKind::file;
    if (S_ISDIR(mode)) return FileKind::folder;
    if (S_ISLNK(mode)) return FileKind::symlink;
    return FileKind::other;
}

FileKind kind_of(const std::string& folder, const dirent& entry) {
    switch (entry.d_type) {
        case DT_REG: return FileKind::file;
        case DT_DIR: return FileKind::folder;
        case DT_LNK: return FileKind::symlink;
        case DT_UNKNOWN: break;  // some file systems do not say
        default: return FileKind::other;
    }
    struct stat status {};
    const std::string path = join_path(folder, entry.d_name);
    return ::lstat(path.c_str(), &status) == 0 ? kind_of(status.st_mode) : FileKind::other;
}

bool write_all(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

}  // namespace

Result<std::optional<FileInfo>> RealDisk::info(const std::string& path) const {
    struct stat status {};
    if (::lstat(path.c_str(), &status) != 0) {
        if (errno == ENOENT || errno == ENOTDIR) return std::optional<FileInfo>{};
        return failure(path, "look at this");
    }
    FileInfo info{kind_of(status.st_mode), 0, 0};
    if (info.kind == FileKind::file) info.size = static_cast<std::uint64_t>(status.st_size);
    info.modified_ns = std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec;
    return std::optional<FileInfo>{info};
}

Result<std::string> RealDisk::read(const std::string& path) const {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.open()) return failure(path, "open this file");
    struct stat status {};
    if (::fstat(file.number(), &status) != 0) return failure(path, "read this file");
    if (!S_ISREG(status.st_mode)) return disk_failure(path, "read this", "it is not a file");
    std::string bytes(static_cast<std::size_t>(status.st_size), '\0');
    std::size_t filled = 0;
    while (true) {
        // One byte of room more than the file had: it may have grown since.
        if (filled == bytes.size()) bytes.resize(filled + 1 + filled / 8);
        const ssize_t count = ::read(file.number(), bytes.data() + filled, bytes.size() - filled);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return failure(path, "read this file");
        if (count == 0) break;
        filled += static_cast<std::size_t>(count);
    }
    bytes.resize(filled);
    return bytes;
}

Result<std::vector<FolderEntry>> RealDisk::list(const std::string& path) const {
    const std::unique_ptr<DIR, int (*)(DIR*)> folder(::opendir(path.c_str()), &::closedir);
    if (!folder) return failure(path, "list this folder");
    std::vector<FolderEntry> entries;
    errno = 0;
    while (const dirent* entry = ::readdir(folder.get())) {
        const std::string_view name = entry->d_name;
        if (name != "." && name != "..") entries.push_back({std::string(name), kind_of(path, *entry)});
        errno = 0;
    }
    if (errno != 0) return failure(path, "list this folder");
    std::sort(entries.begin(), entries.end(),
              [](const FolderEntry& a, const FolderEntry& b) { return a.name < b.name; });
    return entries;
}

Result<std::string> RealDisk::real_path(const std::string& path) const {
    const std::unique_ptr<char, void (*)(void*)> resolved(::realpath(path.c_str(), nullptr), &std::free);
    if (!resolved) return failure(path, "find this");
    return std::string(resolved.get());
}

Result<void> RealDisk::write(const std::string& path, std::string_view bytes) {
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0644));
    if (!file.open()) return failure(path, "write this file");
    if (!write_all(file.number(), bytes) || !file.close()) return failure(path, "write this file");
    return {};
}

Result<void> RealDisk::make_folders(const std::string& path) {
    if (path.empty() || ::mkdir(path.c_str(), 0755) == 0) return {};
    if (errno == EEXIST) {
        struct stat status {};
        if (::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode)) return {};
        return disk_failure(path, "make this folder", "a file of that name is in the way");
    }
    const std::string parent = parent_path(path);
    if (errno != ENOENT || parent.empty() || parent == path) return failure(path, "make this folder");
    if (auto made = make_folders(parent); !made) return made;
    if (::mkdir(path.c_str(), 0755) != 0 && errno != EEXIST) return failure(path, "make this folder");
    return {};
}

Result<void> RealDisk::link_or_copy(const std::string& from, const std::string& to) {
    if (::link(from.c_str(), to.c_str()) == 0) return {};
    // FAT, some network disks and a full link count have no hard link to give.
    auto bytes = read(from);
    if (!bytes) return std::move(bytes).diagnostics();
    return write(to, *bytes);
}

Result<void> RealDisk::rename(const std::string& from, const std::string& to) {
    if (::rename(from.c_str(), to.c_str()) != 0) return failure(to, "move a folder to this place");
    return {};
}

Result<bool> RealDisk::exchange(const std::string& a, const std::string& b) {
    if (::renameat2(AT_FDCWD, a.c_str(), AT_FDCWD, b.c_str(), RENAME_EXCHANGE) == 0) return true;
    if (errno == EINVAL || errno == ENOSYS || errno == ENOTSUP) return false;
    return failure(b, "publish to this folder");
}

Result<void> RealDisk::remove_file(const std::string& path) {
    if (::unlink(path.c_str()) != 0 && errno != ENOENT) return failure(path, "remove this file");
    return {};
}

Result<void> RealDisk::remove_folder(const std::string& path) {
    if (::rmdir(path.c_str()) != 0 && errno != ENOENT) return failure(path, "remove this folder");
    return {};
}

Result<void> RealDisk::sync(const std::string& path) {
    const Descriptor folder(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_DIRECTORY));
    if (!folder.open()) return failure(path, "open this folder");
    if (::syncfs(folder.number()) != 0) return failure(path, "save this folder to the disk");
    return {};
}

}  // namespace handrail
