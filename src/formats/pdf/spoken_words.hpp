#pragma once

#include <string_view>

namespace handrail {

/// True if the signs that a text is drawn with do not tell its characters in the order in which they are
/// read: in scripts that run from right to left, reorder or stack their signs, or put several together from
/// parts. A PDF then has to say the words beside what is drawn (ISO 32000-1, 14.9.4, ActualText).
bool needs_spoken_words(std::string_view utf8);

}  // namespace handrail
