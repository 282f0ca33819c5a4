#include "check/redirects.hpp"

namespace handrail {
namespace {

bool good_part(std::string_view part) {
    if (part.empty() || part == "." || part == ".." || part.front() == ' ' || part.back() == ' ')
        return false;
    for (const char byte : part) {
        if (static_cast<unsigned char>(byte) < 0x20 ||
            std::string_view("\\:*?\"<>|#%").find(byte) != std::string_view::npos) {
            return false;
        }
    }
    return part.back() != '.';
}

}  // namespace

std::optional<std::string> redirect_path(std::string_view alias) {
    if (alias.size() < 2 || alias.front() != '/') return std::nullopt;
    alias.remove_prefix(1);
    if (alias.back() == '/') alias.remove_suffix(1);
    std::string path(alias);
    std::string_view rest = path;
    while (true) {
        const std::size_t slash = rest.find('/');
        if (!good_part(rest.substr(0, slash))) return std::nullopt;
        if (slash == std::string_view::npos) break;
        rest.remove_prefix(slash + 1);
    }
    const bool is_page = rest.size() > 5 &&
                         (rest.substr(rest.size() - 5) == ".html" || rest.substr(rest.size() - 4) == ".htm");
    return is_page ? path : path + "/index.html";
}

}  // namespace handrail
