#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace handrail {

/// The file that keeps an old address alive: "/old/url.html" becomes "old/url.html", "/old/" and "/old"
/// become "old/index.html". Empty if no file can: the address does not begin with a slash, has empty or ".."
/// parts, a query or a fragment.
std::optional<std::string> redirect_path(std::string_view alias);

}  // namespace handrail
