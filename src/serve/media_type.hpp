#pragma once

#include <string_view>

namespace handrail {

/// What a web server says a file is, by the ending of its name (IANA's media types; Braille Ready Format has
/// none of its own, so the customary "application/x-brf" stands for it). "application/octet-stream" for an
/// ending that Handrail does not publish.
std::string_view media_type(std::string_view path);

/// True for a page that a browser shows as HTML.
bool is_html(std::string_view path);

}  // namespace handrail
