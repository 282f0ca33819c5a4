#include "find/word_set.hpp"

#include <functional>

namespace handrail {
namespace {

constexpr std::size_t first_slots = 256;

}  // namespace

WordSet::WordSet() : slots_(first_slots) {}

std::size_t WordSet::find(std::string_view word, std::size_t hash) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = hash & mask;
    while (slots_[at].round == round_ && (slots_[at].hash != hash || slots_[at].word != word))
        at = (at + 1) & mask;
    return at;
}

bool WordSet::contains(std::string_view word) const {
    return slots_[find(word, std::hash<std::string_view>{}(word))].round == round_;
}

bool WordSet::insert(std::string_view word) {
    const std::size_t hash = std::hash<std::string_view>{}(word);
    const std::size_t at = find(word, hash);
    if (slots_[at].round == round_) return false;
    slots_[at] = {word, hash, round_};
    if (2 * ++size_ > slots_.size()) grow();
    return true;
}

void WordSet::clear() {
    size_ = 0;
    if (++round_ != 0) return;
    slots_.assign(slots_.size(), {});  // after four thousand million fillings
    round_ = 1;
}

void WordSet::grow() {
    const std::vector<Slot> old = std::move(slots_);
    slots_ = std::vector<Slot>(2 * old.size());
    for (const Slot& slot : old) {
        if (slot.round == round_) slots_[find(slot.word, slot.hash)] = slot;
    }
}

}  // namespace handrail
