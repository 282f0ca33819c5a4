#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace handrail {

/// The path of a request's target ("/services/a%20b.html?x=1") as one below the site's folder: "services/a
/// b.html"; empty for "/", with its slash at the end where there is one. Nothing for a target that no page
/// can have: bad percent-encoding, control characters, backslashes, and any part that is empty, ".", ".." or
/// hidden
/// (".handrail-manifest"), so that nothing outside the site can be named.
std::optional<std::string> requested_path(std::string_view target);

/// The target without its query.
std::string_view without_query(std::string_view target);

/// True if the Host header names this machine itself: 127.0.0.1 or localhost, with any port. A page of
/// another site can make its own name lead to 127.0.0.1 (DNS rebinding), but it cannot change this header.
bool is_loopback_host(std::string_view host);

}  // namespace handrail
