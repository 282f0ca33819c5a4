#include "site/urls.hpp"

#include <algorithm>

namespace handrail {
namespace {

std::string numbered(std::string base, int page) {
    if (page > 1) base += '/' + std::to_string(page);
    return base + ".html";
}

}  // namespace

std::string_view edition_folder(Edition edition) {
    return edition == Edition::standard ? std::string_view() : edition_name(edition);
}

std::string_view edition_name(Edition edition) {
    switch (edition) {
        case Edition::easy_read: return "easy-read";
        case Edition::large_print: return "large-print";
        case Edition::standard: break;
    }
    return "standard";
}

std::string entry_path(EntryKind kind, std::string_view id) {
    return std::string(kind_folder(kind)).append("/").append(id).append(".html");
}

std::string kind_index_path(EntryKind kind) {
    return std::string(kind_folder(kind)) + "/index.html";
}

std::string list_path(std::string_view folder, std::string_view id, int page) {
    return numbered(std::string(folder).append("/").append(id), page);
}

std::string letter_path(std::string_view letter, int page) {
    return numbered("services/a-to-z/" + std::string(letter), page);
}

std::string relative_url(std::string_view from, std::string_view path) {
    // Folders that both share need not be left: "services/a.html" to "services/b.html" is "b.html".
    std::size_t shared = 0;
    for (std::size_t index = 0; index < std::min(from.size(), path.size()) && from[index] == path[index];
         ++index) {
        if (from[index] == '/') shared = index + 1;
    }
    return way_up(from.substr(shared)).append(path.substr(shared));
}

std::string way_up(std::string_view path) {
    std::string up;
    for (const char letter : path) {
        if (letter == '/') up += "../";
    }
    return up;
}

}  // namespace handrail
