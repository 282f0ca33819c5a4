#pragma once

#include <string>
#include <string_view>

namespace handrail {

/// A page's drawing in which every part marked "Private" is marked as an artifact instead: the first as the
/// page's head, the second as its foot, the others as lines and boxes. So is every picture that stands in no
/// mark at all. Words that are drawn, whatever they say, are never taken for marks.
std::string mark_artifacts(std::string_view content);

}  // namespace handrail
