#include "find/word_list.hpp"

namespace handrail {

std::vector<std::string_view> split_words(std::string_view folded) {
    std::vector<std::string_view> words;
    for_each_word(folded, [&](std::string_view word) { words.push_back(word); });
    return words;
}

std::string join_words(const std::vector<std::string_view>& words) {
    std::string text;
    for (const std::string_view word : words) {
        if (!text.empty()) text += ' ';
        text += word;
    }
    return text;
}

}  // namespace handrail
