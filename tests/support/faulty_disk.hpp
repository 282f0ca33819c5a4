#pragma once

#include <cstddef>
#include <mutex>

#include "base/disk.hpp"

namespace handrail {

/// What happens at the chosen call.
enum class Fault {
    once,       ///< that call fails, the others work
    disk_full,  ///< that call and all later ones that need room fail; removing and looking work
    death,      ///< the machine stops: that call and all later ones fail, looking too
};

/// Passes every call on to another disk but fails where it is told to, counting the calls that change
/// something. A write that fails leaves half of its bytes behind, as a real one may.
class FaultyDisk final : public Disk {
public:
    /// The first changing call is number 1; 0 means never.
    FaultyDisk(Disk& inner, std::size_t failing_call, Fault fault)
        : inner_(inner), failing_call_(failing_call), fault_(fault) {}

    /// True once that call was reached.
    bool struck() const;

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

private:
    enum class Needs { room, nothing };
    bool dead() const;
    bool fails(Needs needs);
    Diagnostic failure(const std::string& path) const;

    Disk& inner_;
    const std::size_t failing_call_;
    const Fault fault_;
    mutable std::mutex mutex_;
    std::size_t calls_ = 0;
    bool struck_ = false;
};

}  // namespace handrail
