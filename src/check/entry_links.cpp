#include "check/entry_links.hpp"

namespace handrail {
namespace {

bool take_suffix(std::string_view& text, std::string_view suffix) {
    if (text.size() <= suffix.size() || text.substr(text.size() - suffix.size()) != suffix) return false;
    text.remove_suffix(suffix.size());
    return true;
}

std::optional<EntryKind> kind_in(std::string_view folders) {
    while (!folders.empty()) {
        const std::size_t slash = folders.find('/');
        const std::string_view folder = folders.substr(0, slash);
        for (const EntryKind kind : all_kinds) {
            if (folder == kind_folder(kind)) return kind;
        }
        if (slash == std::string_view::npos) break;
        folders.remove_prefix(slash + 1);
    }
    return std::nullopt;
}

}  // namespace

std::optional<EntryLink> parse_entry_link(std::string_view url, EntryKind from) {
    if (leaves_site(url)) return std::nullopt;
    const std::size_t hash = url.find('#');
    std::string_view path = url.substr(0, hash);
    if (!take_suffix(path, ".md") && !take_suffix(path, ".json")) return std::nullopt;
    const std::size_t slash = path.rfind('/');
    EntryLink link;
    link.id = std::string(slash == std::string_view::npos ? path : path.substr(slash + 1));
    link.kind = slash == std::string_view::npos ? from : kind_in(path.substr(0, slash)).value_or(from);
    if (hash != std::string_view::npos) link.fragment = std::string(url.substr(hash));
    return link;
}

bool leaves_site(std::string_view url) {
    if (url.substr(0, 2) == "//") return true;
    const std::size_t colon = url.find(':');
    return colon != std::string_view::npos && colon < url.find_first_of("/?#");
}

}  // namespace handrail
