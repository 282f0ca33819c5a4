#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace handrail::lunr {

/// Gives each different text a number, counting from 0 in the order in which they come. A hash table with
/// open addressing over one block of bytes: indexing looks up every token, so this is the hot spot.
/// Holds fewer than 2^32 texts.
class Interner {
public:
    struct Entry {
        std::uint32_t id = 0;
        bool is_new = false;
    };

    /// The number of `text`, a new one if it was not seen before.
    Entry intern(std::string_view text);
    std::optional<std::uint32_t> find(std::string_view text) const;

    /// The text of a number. Valid until the next call of intern.
    std::string_view operator[](std::uint32_t id) const;
    std::size_t size() const { return ends_.size(); }

private:
    /// How much of a text stands in its slot: all of nearly every word.
    static constexpr std::size_t start_size = 20;

    /// What is compared stands together, so that a look-up touches one place in memory.
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t next_id = 0;  ///< id + 1, or 0 for a free slot
        std::uint32_t size = 0;     ///< of the text, modulo 2^32
        std::array<char, start_size> start{};
    };

    bool holds(const Slot& slot, std::string_view text, std::uint32_t hash) const;

    std::size_t slot_of(std::string_view text, std::uint32_t hash) const;
    void grow();

    std::string bytes_;              ///< all texts, one behind the other
    std::vector<std::size_t> ends_;  ///< where each text ends in bytes_
    std::vector<Slot> slots_;        ///< the size is a power of 2
};

}  // namespace handrail::lunr
