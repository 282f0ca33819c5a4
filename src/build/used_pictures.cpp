#include "build/used_pictures.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

namespace handrail {
namespace {

/// Characters that stand for themselves in an address and in HTML. A table: every picture of every page is
/// asked.
constexpr std::array<bool, 256> plain = [] {
    std::array<bool, 256> is{};
    for (const char c :
         std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._/"))
        is[static_cast<unsigned char>(c)] = true;
    return is;
}();

std::string_view plain_beginning(std::string_view text) {
    const auto* end = std::find_if_not(text.begin(), text.end(),
                                       [](char c) { return plain[static_cast<unsigned char>(c)]; });
    return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

std::vector<std::string_view> names_behind(std::string_view folder, std::string_view html) {
    std::vector<std::string_view> names;
    // Most pages hold none; memmem leaps over their text where find would stop at each first letter.
    while (const void* found = ::memmem(html.data(), html.size(), folder.data(), folder.size())) {
        html.remove_prefix(static_cast<std::size_t>(static_cast<const char*>(found) - html.data()) +
                           folder.size());
        names.push_back(plain_beginning(html));
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

}  // namespace

void UsedPictures::look_at(std::string_view html) {
    const std::vector<std::string_view> names = names_behind(folder_, html);
    if (names.empty()) return;
    const std::scoped_lock lock(mutex_);
    for (const std::string_view name : names) {
        if (!seen_.contains(name)) seen_.emplace(name);
    }
}

bool UsedPictures::is_needed(std::string_view path) const {
    if (!path.starts_with(folder_)) return true;
    const std::string_view name = path.substr(folder_.size());
    if (plain_beginning(name) != name) return true;
    const std::scoped_lock lock(mutex_);
    return seen_.contains(name);
}

}  // namespace handrail
