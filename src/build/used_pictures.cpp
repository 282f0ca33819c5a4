#include "build/used_pictures.hpp"

#include <algorithm>
#include <functional>

namespace handrail {
namespace {

/// Characters that stand for themselves in an address and in HTML.
constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._/";

}  // namespace

void UsedPictures::look_at(std::string_view html) {
    std::set<std::string_view> names;
    // Most pages hold none: this searcher leaps over their text.
    const std::boyer_moore_horspool_searcher folder(folder_.begin(), folder_.end());
    for (auto at = std::search(html.begin(), html.end(), folder); at != html.end();
         at = std::search(at, html.end(), folder)) {
        at += static_cast<std::ptrdiff_t>(folder_.size());
        const std::string_view rest(at, html.end());
        names.insert(rest.substr(0, std::min(rest.find_first_not_of(plain), rest.size())));
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
