#pragma once

#include <string>
#include <string_view>

namespace handrail {

/// An author's text as a message can show it: on one line, cut after 60 characters, with invisible characters
/// by name (<U+202E>).
std::string shown_text(std::string_view text);

}  // namespace handrail
