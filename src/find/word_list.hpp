#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace handrail {

/// The words of a folded text; none of an empty one. They refer to the text.
std::vector<std::string_view> split_words(std::string_view folded);

/// The words with one space between them.
std::string join_words(const std::vector<std::string_view>& words);

}  // namespace handrail
