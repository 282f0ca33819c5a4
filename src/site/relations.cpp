#include "site/relations.hpp"

#include <algorithm>
#include <tuple>

namespace handrail {
namespace {

constexpr std::size_t most_shown = 5;
constexpr std::size_t neighbours = 40;  // looked at in each list

struct Candidate {
    EntryRef ref;
    int score = 0;
};

std::size_t shared_count(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    return static_cast<std::size_t>(std::count_if(a.begin(), a.end(), [&](const std::string& id) {
        return std::find(b.begin(), b.end(), id) != b.end();
    }));
}

const std::string* first_shared(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    const auto found = std::find_if(a.begin(), a.end(), [&](const std::string& id) {
        return std::find(b.begin(), b.end(), id) != b.end();
    });
    return found == a.end() ? nullptr : &*found;
}

bool ages_meet(const Ages& a, const Ages& b) {
    if (!a.stated() || !b.stated()) return true;
    return a.from.value_or(0) <= b.to.value_or(200) && b.from.value_or(0) <= a.to.value_or(200);
}

/// The entries around this one in a list: the next ones after it, wrapping round, so that all of a long
/// list's entries get their turn beside somebody.
void add_neighbours(const Site& site, const std::vector<EntryRef>& list, EntryRef ref,
                    std::vector<EntryRef>& around) {
    const auto before = [&](EntryRef a, EntryRef b) {
        return std::tie(a.kind, site.key(a), site.entry(a).id) <
               std::tie(b.kind, site.key(b), site.entry(b).id);
    };
    const auto start =
        static_cast<std::size_t>(std::lower_bound(list.begin(), list.end(), ref, before) - list.begin());
    const std::size_t count = std::min(list.size(), neighbours);
    for (std::size_t step = 1; step < count; ++step) around.push_back(list[(start + step) % list.size()]);
}

Related reason(const Entry& entry, const Entry& other, EntryRef ref) {
    if (const std::string* id = first_shared(entry.categories, other.categories)) {
        return {ref, Relation::same_subject, *id};
    }
    if (const std::string* id = first_shared(entry.needs, other.needs))
        return {ref, Relation::same_need, *id};
    return {ref, Relation::same_organisation, {}};
}

int likeness(const Entry& entry, const Entry& other) {
    if (!ages_meet(entry.ages, other.ages)) return 0;
    const bool far =
        !entry.areas.empty() && !other.areas.empty() && shared_count(entry.areas, other.areas) == 0;
    if (far) return 0;
    return static_cast<int>(3 * shared_count(entry.categories, other.categories) +
                            2 * shared_count(entry.needs, other.needs)) +
           (!entry.organisation.empty() && entry.organisation == other.organisation ? 1 : 0);
}

}  // namespace

std::vector<Related> related_entries(const Site& site, EntryRef ref) {
    const Entry& entry = site.entry(ref);
    std::vector<EntryRef> around;
    for (const std::string& id : entry.categories) {
        if (const Listing* listing = site.find_listing("categories", id))
            add_neighbours(site, listing->entries, ref, around);
    }
    std::vector<Candidate> candidates;
    for (const EntryRef other : around) {
        if (other == ref) continue;
        const bool seen = std::any_of(candidates.begin(), candidates.end(),
                                      [&](const Candidate& candidate) { return candidate.ref == other; });
        if (seen) continue;
        const int score = likeness(entry, site.entry(other));
        if (score > 0) candidates.push_back({other, score});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
    std::vector<Related> related;
    for (const Candidate& candidate : candidates) {
        if (related.size() == most_shown) break;
        related.push_back(reason(entry, site.entry(candidate.ref), candidate.ref));
    }
    return related;
}

}  // namespace handrail
