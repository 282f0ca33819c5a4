#include "search/interner.hpp"

#include <algorithm>
#include <cstring>
#include <functional>

namespace handrail::lunr {
namespace {

constexpr std::size_t first_slots = 1024;

std::uint32_t hash_of(std::string_view text) {
    const std::size_t hash = std::hash<std::string_view>{}(text);
    return static_cast<std::uint32_t>(hash ^ (hash >> 32U));
}

}  // namespace

std::string_view Interner::operator[](std::uint32_t id) const {
    const std::size_t start = id == 0 ? 0 : ends_[id - 1];
    return std::string_view(bytes_).substr(start, ends_[id] - start);
}

bool Interner::holds(const Slot& slot, std::string_view text, std::uint32_t hash) const {
    if (slot.hash != hash || slot.size != static_cast<std::uint32_t>(text.size())) return false;
    if (std::memcmp(slot.start.data(), text.data(), std::min(text.size(), start_size)) != 0) return false;
    return text.size() <= start_size || (*this)[slot.next_id - 1] == text;
}

/// The slot that has the text, or the free one where it belongs.
std::size_t Interner::slot_of(std::string_view text, std::uint32_t hash) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = hash & mask;
    while (slots_[slot].next_id != 0 && !holds(slots_[slot], text, hash)) slot = (slot + 1) & mask;
    return slot;
}

void Interner::grow() {
    std::vector<Slot> larger(slots_.empty() ? first_slots : slots_.size() * 2);
    const std::size_t mask = larger.size() - 1;
    for (const Slot& old : slots_) {
        if (old.next_id == 0) continue;
        std::size_t slot = old.hash & mask;
        while (larger[slot].next_id != 0) slot = (slot + 1) & mask;
        larger[slot] = old;
    }
    slots_ = std::move(larger);
}

Interner::Entry Interner::intern(std::string_view text) {
    if ((size() + 1) * 2 > slots_.size()) grow();
    const std::uint32_t hash = hash_of(text);
    const std::size_t slot = slot_of(text, hash);
    if (slots_[slot].next_id != 0) return {slots_[slot].next_id - 1, false};
    bytes_ += text;
    ends_.push_back(bytes_.size());
    const auto id = static_cast<std::uint32_t>(size() - 1);
    Slot& taken = slots_[slot];
    taken = {hash, id + 1, static_cast<std::uint32_t>(text.size()), {}};
    text.copy(taken.start.data(), start_size);
    return {id, true};
}

std::optional<std::uint32_t> Interner::find(std::string_view text) const {
    if (slots_.empty()) return std::nullopt;
    const Slot& slot = slots_[slot_of(text, hash_of(text))];
    if (slot.next_id == 0) return std::nullopt;
    return slot.next_id - 1;
}

}  // namespace handrail::lunr
