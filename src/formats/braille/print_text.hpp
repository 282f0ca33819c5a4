#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace handrail {

/// Text as it is given to the Braille translation: every kind of space is one plain space (between groups of
/// digits that becomes the numeric space, which keeps a phone number in one piece), soft hyphens and marks
/// that nobody sees are left out. A character that Braille has no sign for, as `has_sign` tells, loses its
/// accents if that helps (a Polish z with a dot becomes z); what is left is written as `stand_in`, once for a
/// run of such words or signs.
std::u32string braille_print_text(std::string_view utf8, const std::function<bool(char32_t)>& has_sign,
                                  std::string_view stand_in);

}  // namespace handrail
