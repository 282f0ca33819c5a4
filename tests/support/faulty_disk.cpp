#include "support/faulty_disk.hpp"

namespace handrail {

bool FaultyDisk::struck() const {
    const std::scoped_lock lock(mutex_);
    return struck_;
}

bool FaultyDisk::dead() const {
    return fault_ == Fault::death && struck();
}

bool FaultyDisk::fails(Needs needs) {
    const std::scoped_lock lock(mutex_);
    const bool now = ++calls_ == failing_call_;
    struck_ = struck_ || now;
    if (fault_ == Fault::disk_full) return struck_ && needs == Needs::room;
    return now || (struck_ && fault_ == Fault::death);
}

Diagnostic FaultyDisk::failure(const std::string& path) const {
    return disk_failure(path, "do this",
                        fault_ == Fault::disk_full ? "No space left on device" : "Input/output error");
}

Result<std::optional<FileInfo>> FaultyDisk::info(const std::string& path) const {
    if (dead()) return failure(path);
    return inner_.info(path);
}

Result<std::string> FaultyDisk::read(const std::string& path) const {
    if (dead()) return failure(path);
    return inner_.read(path);
}

Result<std::vector<FolderEntry>> FaultyDisk::list(const std::string& path) const {
    if (dead()) return failure(path);
    return inner_.list(path);
}

Result<std::string> FaultyDisk::real_path(const std::string& path) const {
    if (dead()) return failure(path);
    return inner_.real_path(path);
}

Result<void> FaultyDisk::write(const std::string& path, std::string_view bytes) {
    const bool was_dead = dead();
    if (!fails(Needs::room)) return inner_.write(path, bytes);
    if (!was_dead) static_cast<void>(inner_.write(path, bytes.substr(0, bytes.size() / 2)));
    return failure(path);
}

Result<void> FaultyDisk::make_folders(const std::string& path) {
    if (fails(Needs::room)) return failure(path);
    return inner_.make_folders(path);
}

Result<void> FaultyDisk::link_or_copy(const std::string& from, const std::string& to) {
    if (fails(Needs::room)) return failure(to);
    return inner_.link_or_copy(from, to);
}

Result<void> FaultyDisk::rename(const std::string& from, const std::string& to) {
    if (fails(Needs::nothing)) return failure(to);
    return inner_.rename(from, to);
}

Result<bool> FaultyDisk::exchange(const std::string& a, const std::string& b) {
    if (fails(Needs::nothing)) return failure(b);
    return inner_.exchange(a, b);
}

Result<void> FaultyDisk::remove_file(const std::string& path) {
    if (fails(Needs::nothing)) return failure(path);
    return inner_.remove_file(path);
}

Result<void> FaultyDisk::remove_folder(const std::string& path) {
    if (fails(Needs::nothing)) return failure(path);
    return inner_.remove_folder(path);
}

Result<void> FaultyDisk::sync(const std::string& path) {
    if (fails(Needs::room)) return failure(path);
    return inner_.sync(path);
}

}  // namespace handrail
