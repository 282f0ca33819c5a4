#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace handrail {

/// Calls `use` with each word of a folded text.
template <typename Use>
void for_each_word(std::string_view folded, const Use& use) {
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t end = std::min(folded.find(' ', at), folded.size());
        if (end > at) use(folded.substr(at, end - at));
        at = end + 1;
    }
}

/// The words of a folded text; none of an empty one. They refer to the text.
std::vector<std::string_view> split_words(std::string_view folded);

/// The words with one space between them.
std::string join_words(const std::vector<std::string_view>& words);

}  // namespace handrail
