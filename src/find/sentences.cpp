#include "find/sentences.hpp"

#include <algorithm>

#include "text/javascript_space.hpp"
#include "text/search_fold.hpp"

namespace handrail {
namespace {

constexpr std::uint32_t repeated_from = 5;
bool is_stop(char letter) {
    return letter == '.' || letter == '!' || letter == '?';
}

/// Where the sentence that starts at `from` ends: before a line feed, or before stops that white space
/// follows.
std::size_t sentence_end(std::string_view text, std::size_t from) {
    for (std::size_t at = from; at < text.size();) {
        if (text[at] == '\n') return at;
        std::size_t behind = at;
        while (behind < text.size() && is_stop(text[behind])) ++behind;
        const bool ends = behind > at && (behind == text.size() || javascript_space_at(text, behind) != 0);
        if (ends) return at;
        at = std::max(behind, at + 1);
    }
    return text.size();
}

}  // namespace

std::string folded_sentences(std::string_view text) {
    std::string folded;
    folded.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = sentence_end(text, at);
        const std::size_t before = folded.size();
        append_search_fold(folded, text.substr(at, end - at));
        if (folded.size() > before) folded += '\n';
        at = end;
        while (at < text.size() && (text[at] == '\n' || is_stop(text[at]))) ++at;
    }
    return folded;
}

void SentenceCounts::add(std::string_view sentences) {
    ++entry_;
    for_each_line(sentences, [&](std::string_view sentence) {
        Count& count = counts_[sentence];
        if (count.last != entry_) ++count.entries;
        count.last = entry_;
    });
}

bool SentenceCounts::is_repeated(std::string_view sentence) const {
    const auto found = counts_.find(sentence);
    return found != counts_.end() && found->second.entries >= repeated_from;
}

}  // namespace handrail
