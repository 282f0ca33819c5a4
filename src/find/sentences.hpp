#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace handrail {

/// The folded sentences of a text, each followed by a line feed. One ends at a line feed or at ".", "!" or
/// "?" before white space; empty ones are left out.
std::string folded_sentences(std::string_view text);

/// Calls `use` with each line.
template <typename Use>
void for_each_line(std::string_view lines, const Use& use) {
    while (!lines.empty()) {
        const std::size_t end = lines.find('\n');
        use(lines.substr(0, end));
        lines.remove_prefix(end == std::string_view::npos ? lines.size() : end + 1);
    }
}

/// Counts in how many entries a sentence stands. Keeps views of what it was given.
class SentenceCounts {
public:
    /// Adds one entry's folded sentences.
    void add(std::string_view sentences);

    /// True if so many entries have the sentence that it tells none of them apart.
    bool is_repeated(std::string_view sentence) const;

private:
    struct Count {
        std::uint32_t entries = 0;
        std::uint32_t last = 0;  ///< the entry that had it last, counted from 1
    };
    std::unordered_map<std::string_view, Count> counts_;
    std::uint32_t entry_ = 0;
};

}  // namespace handrail
