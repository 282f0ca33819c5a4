#include "serve/request_path.hpp"

#include <algorithm>

#include "base/ascii.hpp"

namespace handrail {
namespace {

std::optional<std::string> percent_decoded(std::string_view text) {
    std::string decoded;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '%') {
            decoded += text[at];
            continue;
        }
        if (at + 2 >= text.size()) return std::nullopt;
        const auto high = ascii::hex_value(text[at + 1]);
        const auto low = ascii::hex_value(text[at + 2]);
        if (!high || !low) return std::nullopt;
        decoded += static_cast<char>(*high * 16 + *low);
        at += 2;
    }
    return decoded;
}

bool is_forbidden(char letter) {
    const auto byte = static_cast<unsigned char>(letter);
    return byte < 0x20 || byte == 0x7F || byte == '\\';
}

/// One part of a path between slashes. The only hidden folder that a website has is ".well-known" (RFC 8615).
bool is_part(std::string_view part) {
    if (part.empty()) return false;
    return part.front() != '.' || part == ".well-known";
}

}  // namespace

std::string_view without_query(std::string_view target) {
    return target.substr(0, target.find('?'));
}

std::optional<std::string> requested_path(std::string_view target) {
    const auto decoded = percent_decoded(without_query(target));
    if (!decoded || !decoded->starts_with('/')) return std::nullopt;
    if (std::any_of(decoded->begin(), decoded->end(), is_forbidden)) return std::nullopt;
    std::string_view rest = std::string_view(*decoded).substr(1);
    while (!rest.empty()) {
        const std::size_t slash = rest.find('/');
        if (!is_part(rest.substr(0, slash))) return std::nullopt;
        rest.remove_prefix(slash == std::string_view::npos ? rest.size() : slash + 1);
    }
    return decoded->substr(1);
}

bool is_loopback_host(std::string_view host) {
    const std::size_t colon = host.find(':');
    if (colon != std::string_view::npos) {
        const std::string_view port = host.substr(colon + 1);
        if (port.empty() || !std::all_of(port.begin(), port.end(), ascii::is_digit)) return false;
        host = host.substr(0, colon);
    }
    return host == "127.0.0.1" || ascii::equal_ignoring_case(host, "localhost");
}

}  // namespace handrail
