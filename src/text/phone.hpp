#pragma once

#include <string>
#include <string_view>

namespace handrail {

/// A phone number as people read it, with spaces that do not break: the author's own groups or, for a number
/// written without spaces, the usual groups of its kind (Ofcom's national numbering plan: 01xxx xxxxxx, 0800
/// xxx xxxx, 020 xxxx xxxx).
std::string format_phone(std::string_view phone);

/// The number as a `tel:` address (RFC 3966): "tel:+441632960101", with ";ext=8407" where an extension is
/// named. Short numbers such as 111 stay as they are. Empty if there is no digit in it.
std::string phone_url(std::string_view phone);

}  // namespace handrail
