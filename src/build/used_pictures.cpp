#include "build/used_pictures.hpp"

#include <algorithm>
#include <cstring>

namespace handrail {
namespace {

/// Characters that stand for themselves in an address and in HTML.
constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._/";

}  // namespace

void UsedPictures::look_at(std::string_view html) {
    std::set<std::string_view> names;
    // Most pages hold none; memmem leaps over their text where find would stop at each first letter.
    const auto next = [&](std::size_t from) -> const char* {
        const void* found = ::memmem(html.data() + from, html.size() - from, folder_.data(), folder_.size());
        return static_cast<const char*>(found);
    };
    for (const char* found = next(0); found != nullptr;) {
        const auto at = static_cast<std::size_t>(found - html.data()) + folder_.size();
        const std::string_view rest = html.substr(at);
        names.insert(rest.substr(0, std::min(rest.find_first_not_of(plain), rest.size())));
        found = next(at);
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
