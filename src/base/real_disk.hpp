#pragma once

#include "base/disk.hpp"

namespace handrail {

/// The machine's own file system (POSIX). Stateless, so any thread may call it.
class RealDisk final : public Disk {
public:
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
};

}  // namespace handrail
