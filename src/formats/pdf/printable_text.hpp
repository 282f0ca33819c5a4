#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace handrail {

/// Text of which every character can be drawn, as `can_draw` tells, so that nothing becomes an empty box. A
/// sign that cannot is told by its name in Unicode, in brackets ("(thumbs up sign)"); a letter loses its
/// accents if that helps; a run of other letters becomes `stand_in`, once. Soft hyphens, marks that no reader
/// sees and the variation marks of pictures are left out; every control character becomes a space.
std::string printable_text(std::string_view utf8, const std::function<bool(char32_t)>& can_draw,
                           std::string_view stand_in);

}  // namespace handrail
