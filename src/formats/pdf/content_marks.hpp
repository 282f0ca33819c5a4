#pragma once

#include <map>
#include <string>
#include <string_view>

namespace handrail {

/// The words to be read in place of what is drawn under a mark, by its number.
using SpokenMarks = std::map<int, std::string>;

/// A page's drawing in which every part marked "Private" is marked as an artifact instead: the first as the
/// page's head, the second as its foot, the others as lines and boxes. So is every picture that stands in no
/// mark at all. A mark that has words to be read says them, in place of what Cairo says for single signs in
/// it. Words that are drawn, whatever they say, are never taken for marks.
std::string complete_marks(std::string_view content, const SpokenMarks& spoken);

}  // namespace handrail
