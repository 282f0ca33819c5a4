#include "output/staging_tree.hpp"

namespace handrail {

Result<void> StagingTree::write(const std::string& path, std::string_view bytes) {
    if (auto made = make_folder_of(path); !made) return made;
    return disk_.write(join_path(folder_, path), bytes);
}

Result<void> StagingTree::link(const std::string& from, const std::string& path) {
    if (auto made = make_folder_of(path); !made) return made;
    return disk_.link_or_copy(from, join_path(folder_, path));
}

bool StagingTree::untouched() const {
    const std::scoped_lock lock(mutex_);
    return !touched_;
}

Result<void> StagingTree::make_folder_of(const std::string& path) {
    const std::string parent = parent_path(path);
    // Locked until the folder is there: another thread may be about to write into it.
    const std::scoped_lock lock(mutex_);
    touched_ = true;
    if (made_.contains(parent)) return {};
    auto made = disk_.make_folders(parent.empty() ? folder_ : join_path(folder_, parent));
    if (made) made_.insert(parent);
    return made;
}

}  // namespace handrail
