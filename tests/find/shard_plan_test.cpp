#include "find/shard_plan.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

std::vector<Term> areas() {
    Term north;
    north.id = "north";
    Term south;
    south.id = "south";
    return {north, south};
}

std::vector<SearchEntry> refer_to(const std::vector<Entry>& entries) {
    std::vector<SearchEntry> found(entries.size());
    for (std::size_t number = 0; number < entries.size(); ++number) found[number].entry = &entries[number];
    return found;
}

}  // namespace

TEST_CASE("up to 2 500 entries are one shard in the order given") {
    std::vector<Entry> entries(2500);
    entries.front().areas = {"south"};
    auto found = refer_to(entries);
    CHECK(plan_shards(found, areas()) == std::vector<std::size_t>{0, 2500});
    CHECK(found.front().entry == &entries.front());
    std::vector<SearchEntry> none;
    CHECK(plan_shards(none, areas()) == std::vector<std::size_t>{0, 0});
}

TEST_CASE("more are cut into equal runs, area by area, those without an area first") {
    std::vector<Entry> entries(5002);
    for (std::size_t number = 0; number < entries.size(); ++number) {
        if (number % 3 == 1) entries[number].areas = {"south", "north"};
        if (number % 3 == 2) entries[number].areas = {"north"};
    }
    auto found = refer_to(entries);
    CHECK(plan_shards(found, areas()) == std::vector<std::size_t>{0, 1668, 3336, 5002});
    CHECK(found.front().entry == &entries[0]);
    CHECK(found[1].entry == &entries[3]);
    CHECK(found[1668].entry == &entries[2]);
    CHECK(found.back().entry == &entries[4999]);
}
