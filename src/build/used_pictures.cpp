#include "build/used_pictures.hpp"

namespace handrail {
namespace {

/// Characters that stand for themselves in an address and in HTML.
constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._/";

}  // namespace

void UsedPictures::look_at(std::string_view html) {
    std::set<std::string_view> names;
    for (std::size_t at = html.find(folder_); at != std::string_view::npos; at = html.find(folder_, at)) {
        at += folder_.size();
        const std::size_t end = html.find_first_not_of(plain, at);
        names.insert(html.substr(at, end == std::string_view::npos ? end : end - at));
    }
    if (names.empty()) return;
    const std::scoped_lock lock(mutex_);
    for (const std::string_view name : names) {
        if (!seen_.contains(name)) seen_.emplace(name);
    }
}

bool UsedPictures::is_needed(std::string_view path) const {
    if (!path.starts_with(folder_)) return true;
    const std::string_view name = path.substr(folder_.size());
    if (name.find_first_not_of(plain) != std::string_view::npos) return true;
    const std::scoped_lock lock(mutex_);
    return seen_.contains(name);
}

}  // namespace handrail
