#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace handrail {

/// A set of words that can be emptied at no cost: the same one serves entry after entry. Keeps views.
class WordSet {
public:
    WordSet();

    /// True if the word was not there.
    bool insert(std::string_view word);
    bool contains(std::string_view word) const;
    void clear();
    std::size_t size() const { return size_; }

private:
    struct Slot {
        std::string_view word;
        std::size_t hash = 0;
        std::uint32_t round = 0;  ///< of which filling it is; another one's slots are free
    };
    std::size_t find(std::string_view word, std::size_t hash) const;
    void grow();

    std::vector<Slot> slots_;  ///< a power of two of them, at most half full
    std::size_t size_ = 0;
    std::uint32_t round_ = 1;
};

}  // namespace handrail
