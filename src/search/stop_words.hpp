#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace handrail::lunr {

/// The words that an index leaves out.
class StopWords {
public:
    explicit StopWords(std::span<const std::string> words);

    /// True for exactly these words: "the" but not "the." or "The".
    bool contains(std::string_view word) const;

private:
    std::vector<std::string> sorted_;
};

}  // namespace handrail::lunr
