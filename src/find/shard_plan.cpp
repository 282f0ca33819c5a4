#include "find/shard_plan.hpp"

#include <algorithm>

#include "find/term_numbers.hpp"

namespace handrail {
namespace {

constexpr std::size_t shard_entries = 2500;

std::size_t divided_up(std::size_t number, std::size_t by) {
    return (number + by - 1) / by;
}

}  // namespace

std::vector<std::size_t> plan_shards(std::vector<SearchEntry>& entries, const std::vector<Term>& areas) {
    if (entries.size() <= shard_entries) return {0, entries.size()};
    const TermNumbers numbers(areas);
    std::stable_sort(entries.begin(), entries.end(), [&](const SearchEntry& a, const SearchEntry& b) {
        return numbers.first(a.entry->areas) < numbers.first(b.entry->areas);
    });
    const std::size_t count = divided_up(entries.size(), shard_entries);
    const std::size_t size = divided_up(entries.size(), count);
    std::vector<std::size_t> bounds;
    for (std::size_t first = 0; first < entries.size(); first += size) bounds.push_back(first);
    bounds.push_back(entries.size());
    return bounds;
}

}  // namespace handrail
