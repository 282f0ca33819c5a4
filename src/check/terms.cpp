#include <map>
#include <set>

#include "check/rules.hpp"

namespace handrail {
namespace {

/// The list of those that say no age has this address: "ages/not-stated.html".
void check_reserved(const std::vector<AgeBand>& ages, Diagnostics& found) {
    for (const AgeBand& band : ages) {
        if (band.id != "not-stated") continue;
        found.push_back({Severity::error, "duplicate-term", "data/ages.json", band.at,
                         "The id \"not-stated\" is that of the list of those that state no age.",
                         "Choose another id."});
    }
}

template <typename List, typename Id>
void check_unique(const List& list, const char* file, const Id& id, Diagnostics& found) {
    std::set<std::string> seen;
    for (const auto& term : list) {
        if (seen.insert(id(term)).second) continue;
        found.push_back({Severity::error, "duplicate-term", file, term.at,
                         "The id \"" + id(term) + "\" stands here twice.", "Rename or remove one of them."});
    }
}

void check_parents(const std::vector<Term>& terms, const char* file, Diagnostics& found) {
    std::map<std::string, const Term*> by_id;
    for (const Term& term : terms) by_id[term.id] = &term;
    for (const Term& term : terms) {
        if (term.parent.empty()) continue;
        if (by_id.count(term.parent) == 0) {
            found.push_back(
                {Severity::error, "unknown-reference", file, term.at,
                 "\"" + term.id + "\" stands under \"" + term.parent + "\", which is not in this file.",
                 "Add the one above, or leave out \"parent\"."});
            continue;
        }
        std::set<std::string> above;
        const Term* next = &term;
        while (next != nullptr && above.insert(next->id).second) {
            const auto parent = by_id.find(next->parent);
            next = parent == by_id.end() ? nullptr : parent->second;
        }
        if (next == nullptr || next->id != term.id) continue;
        found.push_back({Severity::error, "term-circle", file, term.at,
                         "\"" + term.id + "\" stands under itself, by way of its parents.",
                         "Leave out one \"parent\"."});
    }
}

}  // namespace

void check_terms(const CheckInput& input, Diagnostics& found) {
    const ReferenceData& data = input.read.offer.reference;
    const auto id = [](const auto& term) { return term.id; };
    check_unique(data.categories, "data/categories.json", id, found);
    check_unique(data.needs, "data/needs.json", id, found);
    check_unique(data.areas, "data/areas.json", id, found);
    check_unique(data.ages, "data/ages.json", id, found);
    check_reserved(data.ages, found);
    check_unique(data.access_routes, "data/access-routes.json", id, found);
    check_unique(data.accessibility, "data/accessibility.json", id, found);
    check_unique(data.timescales, "data/timescales.json", id, found);
    check_unique(
        data.law, "data/local-offer-law.json", [](const LawItem& item) { return item.slug; }, found);
    check_unique(data.pictograms, "data/pictograms.json", id, found);
    check_parents(data.categories, "data/categories.json", found);
    check_parents(data.needs, "data/needs.json", found);
    check_parents(data.areas, "data/areas.json", found);
}

}  // namespace handrail
