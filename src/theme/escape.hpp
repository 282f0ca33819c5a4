#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace handrail::engine {

/// How a value is made harmless for the place where it is printed. The compiler of templates chooses
/// one for each hole; see html_context.hpp.
enum class Escape : std::uint8_t {
    raw,           ///< Html in the text of a page: as it is
    html,          ///< quoted attributes, <title>, <textarea>; XML alike
    text,          ///< the same for the text of a page, which a TextPrinter may take over
    url_start,     ///< the beginning of an address: "#" unless its scheme is allowed
    url_relative,  ///< where something may stand before it: "#" if it has a scheme of its own
    url_rest,      ///< an address after a settled beginning such as "/"
    url_part,      ///< text inside a path: all that could end the path is percent-encoded
    url_query,     ///< text after "?" or "#", or where it could become a scheme
    srcset_start,  ///< as url_start, url_relative and url_rest, with commas encoded
    srcset_relative,
    srcset_rest,
    json_string,  ///< between the quotes of a JSON string
    json_value,   ///< a JSON string with its quotes
    plain,        ///< a text file: control characters removed, one line
};

/// Appends `value` as `escape` says.
void append_escaped(std::string& out, std::string_view value, Escape escape);

/// The schemes an address may have: http, https, mailto and tel. In lower case, without the colon.
bool is_allowed_scheme(std::string_view scheme);

/// The name that listings of compiled templates use.
std::string_view escape_name(Escape escape);

}  // namespace handrail::engine
