#include "find/word_list.hpp"

namespace handrail {

std::vector<std::string_view> split_words(std::string_view folded) {
    std::vector<std::string_view> words;
    while (!folded.empty()) {
        const std::size_t end = folded.find(' ');
        if (end != 0) words.push_back(folded.substr(0, end));
        folded.remove_prefix(end == std::string_view::npos ? folded.size() : end + 1);
    }
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
