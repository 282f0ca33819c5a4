#pragma once

#include <string>
#include <string_view>

namespace handrail {

/// Appends a text, escaped for HTML, in which each phone number, postcode, date and time of day that holds a
/// space stands in `<span class="whole">`, so that a style sheet can keep it on one line.
void append_kept_whole(std::string& html, std::string_view text);

}  // namespace handrail
