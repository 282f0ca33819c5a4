#include "output/made_files.hpp"

#include <utility>

namespace handrail {

Result<void> MadeFiles::claim(std::string_view path, std::string_view source) {
    const std::scoped_lock lock(mutex_);
    return claims_.claim(path, source);
}

void MadeFiles::add(const std::string& path, MadeFile file) {
    const std::scoped_lock lock(mutex_);
    files_.insert_or_assign(path, std::move(file));
}

Result<void> MadeFiles::note(Result<void> result) {
    if (result) return result;
    const std::scoped_lock lock(mutex_);
    append(failures_, result.diagnostics());
    return result;
}

Diagnostics MadeFiles::failures() const {
    const std::scoped_lock lock(mutex_);
    Diagnostics sorted = failures_;
    sort_by_place(sorted);
    return sorted;
}

Manifest MadeFiles::manifest() const {
    const std::scoped_lock lock(mutex_);
    Manifest manifest;
    for (const auto& [path, file] : files_) manifest.emplace_hint(manifest.end(), path, file.stamp);
    return manifest;
}

}  // namespace handrail
