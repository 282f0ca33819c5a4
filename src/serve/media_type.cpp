#include "serve/media_type.hpp"

#include <array>
#include <utility>

#include "base/ascii.hpp"

namespace handrail {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 31> types = {{
    {"avif", "image/avif"},
    {"brf", "application/x-brf"},
    {"css", "text/css; charset=utf-8"},
    {"csv", "text/csv; charset=utf-8"},
    {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    {"epub", "application/epub+zip"},
    {"gif", "image/gif"},
    {"html", "text/html; charset=utf-8"},
    {"ico", "image/vnd.microsoft.icon"},
    {"ics", "text/calendar; charset=utf-8"},
    {"jpeg", "image/jpeg"},
    {"jpg", "image/jpeg"},
    {"js", "text/javascript; charset=utf-8"},
    {"json", "application/json"},
    {"m4a", "audio/mp4"},
    {"mjs", "text/javascript; charset=utf-8"},
    {"mp3", "audio/mpeg"},
    {"mp4", "video/mp4"},
    {"odt", "application/vnd.oasis.opendocument.text"},
    {"pdf", "application/pdf"},
    {"png", "image/png"},
    {"svg", "image/svg+xml"},
    {"txt", "text/plain; charset=utf-8"},
    {"vtt", "text/vtt; charset=utf-8"},
    {"webm", "video/webm"},
    {"webmanifest", "application/manifest+json"},
    {"webp", "image/webp"},
    {"woff", "font/woff"},
    {"woff2", "font/woff2"},
    {"xml", "application/xml"},
    {"zip", "application/zip"},
}};

}  // namespace

std::string_view media_type(std::string_view path) {
    const std::size_t dot = path.rfind('.');
    if (dot != std::string_view::npos) {
        for (const auto& [ending, type] : types) {
            // Capitals are rare but real: cameras write "IMG_1234.JPG".
            if (ascii::equal_ignoring_case(path.substr(dot + 1), ending)) return type;
        }
    }
    return "application/octet-stream";
}

bool is_html(std::string_view path) {
    return media_type(path).starts_with("text/html");
}

}  // namespace handrail
