#include "site/site.hpp"

#include <algorithm>
#include <array>

#include "site/a_to_z.hpp"

namespace handrail {
namespace {

enum Group : std::size_t { categories, needs, areas, ages, levels };

constexpr const char* no_age = "not-stated";

template <typename Kind>
const Entry& entry_of(const std::vector<Kind>& list, std::uint32_t index) {
    return list[index].entry;
}

std::vector<Listing> listings_of(std::vector<Term> terms) {
    std::stable_sort(terms.begin(), terms.end(),
                     [](const Term& a, const Term& b) { return a.order < b.order; });
    std::vector<Listing> listings;
    listings.reserve(terms.size());
    for (const Term& term : terms)
        listings.push_back({term.id, term.name, term.summary, term.parent, {}, {}});
    for (const Listing& below : listings) {
        for (Listing& above : listings) {
            if (above.id == below.parent) above.children.push_back(below.id);
        }
    }
    return listings;
}

std::vector<Listing> age_listings(const std::vector<AgeBand>& bands) {
    std::vector<Listing> listings;
    listings.reserve(bands.size() + 1);
    for (const AgeBand& band : bands) listings.push_back({band.id, band.name, band.summary, {}, {}, {}});
    listings.push_back({no_age, {}, {}, {}, {}, {}});
    return listings;
}

std::vector<Listing> level_listings() {
    std::vector<Listing> listings;
    for (const char* level : {"universal", "targeted", "specialist"}) {
        listings.push_back({level, {}, {}, {}, {}, {}});
    }
    return listings;
}

bool overlaps(const Ages& ages, const AgeBand& band) {
    return ages.from.value_or(0) <= band.to && ages.to.value_or(band.to) >= band.from;
}

}  // namespace

Site::Site(const LocalOffer& offer, Date today) : offer_(offer), today_(today) {
    index_entries();
    make_groups();
    fill_groups();
}

const Entry& Site::entry(EntryRef ref) const {
    switch (ref.kind) {
        case EntryKind::organisation: return entry_of(offer_.organisations, ref.index);
        case EntryKind::guide: return entry_of(offer_.guides, ref.index);
        case EntryKind::pathway: return entry_of(offer_.pathways, ref.index);
        case EntryKind::event: return entry_of(offer_.events, ref.index);
        case EntryKind::news: return entry_of(offer_.news, ref.index);
        case EntryKind::response: return entry_of(offer_.responses, ref.index);
        case EntryKind::plan: return entry_of(offer_.plans, ref.index);
        case EntryKind::service: break;
    }
    return entry_of(offer_.services, ref.index);
}

const Entry* Site::find(EntryKind kind, std::string_view id) const {
    const auto& ids = by_id_.at(kind);
    const auto found = ids.find(std::string(id));
    return found == ids.end() ? nullptr : &entry({kind, found->second});
}

const std::vector<EntryRef>& Site::sorted(EntryKind kind) const {
    return sorted_.at(kind);
}

const std::string& Site::key(EntryRef ref) const {
    return keys_.at(ref.kind)[ref.index];
}

const Listing* Site::find_listing(std::string_view folder, std::string_view id) const {
    for (std::size_t group = 0; group < groups_.size(); ++group) {
        if (groups_[group].folder != folder) continue;
        const auto found = listing_of_[group].find(std::string(id));
        if (found != listing_of_[group].end()) return &groups_[group].listings[found->second];
    }
    return nullptr;
}

const std::vector<EntryRef>& Site::run_by(std::string_view organisation) const {
    static const std::vector<EntryRef> none;
    const auto found = run_by_.find(std::string(organisation));
    return found == run_by_.end() ? none : found->second;
}

const std::string& Site::name_of(std::string_view folder, const std::string& id) const {
    const Listing* listing = find_listing(folder, id);
    return listing == nullptr || listing->name.empty() ? id : listing->name;
}

void Site::index_entries() {
    sort_kind(EntryKind::service, offer_.services.size());
    sort_kind(EntryKind::organisation, offer_.organisations.size());
    sort_kind(EntryKind::guide, offer_.guides.size());
    sort_kind(EntryKind::pathway, offer_.pathways.size());
    sort_kind(EntryKind::event, offer_.events.size());
    sort_kind(EntryKind::news, offer_.news.size());
    sort_kind(EntryKind::response, offer_.responses.size());
    sort_kind(EntryKind::plan, offer_.plans.size());
}

void Site::sort_kind(EntryKind kind, std::size_t count) {
    std::vector<std::string>& keys = keys_[kind];
    std::vector<EntryRef>& refs = sorted_[kind];
    auto& ids = by_id_[kind];
    keys.reserve(count);
    refs.reserve(count);
    ids.reserve(count);
    for (std::uint32_t index = 0; index < count; ++index) {
        const Entry& one = entry({kind, index});
        keys.push_back(sort_key(one.name));
        refs.push_back({kind, index});
        ids.emplace(one.id, index);
    }
    std::sort(refs.begin(), refs.end(), [&](EntryRef a, EntryRef b) {
        return std::tie(keys[a.index], entry(a).id) < std::tie(keys[b.index], entry(b).id);
    });
}

void Site::make_groups() {
    const ReferenceData& data = offer_.reference;
    groups_ = {{"categories", listings_of(data.categories)},
               {"needs", listings_of(data.needs)},
               {"areas", listings_of(data.areas)},
               {"ages", age_listings(data.ages)},
               {"levels", level_listings()}};
    listing_of_.resize(groups_.size());
    for (std::size_t group = 0; group < groups_.size(); ++group) {
        const auto& listings = groups_[group].listings;
        for (std::size_t index = 0; index < listings.size(); ++index) {
            listing_of_[group].emplace(listings[index].id, index);
        }
    }
}

void Site::fill_groups() {
    for (const EntryKind kind : {EntryKind::service, EntryKind::guide, EntryKind::pathway}) {
        for (const EntryRef ref : sorted_.at(kind)) {
            const Entry& one = entry(ref);
            for (const std::string& id : one.categories) file_under(categories, id, ref);
            for (const std::string& id : one.needs) file_under(needs, id, ref);
            for (const std::string& id : one.areas) file_under(areas, id, ref);
            file_by_age(ref);
            if (kind == EntryKind::service) file_under(levels, offer_.services[ref.index].level, ref);
            if (!one.organisation.empty()) run_by_[one.organisation].push_back(ref);
        }
    }
}

/// Under the term and every term above it, once each. Parents that go round in a circle are an error of
/// their own; the limit only keeps this from following them for ever.
void Site::file_under(std::size_t group, std::string_view id, EntryRef ref) {
    std::string next(id);
    for (int level = 0; level < 8 && !next.empty(); ++level) {
        const auto found = listing_of_[group].find(next);
        if (found == listing_of_[group].end()) return;
        Listing& listing = groups_[group].listings[found->second];
        if (listing.entries.empty() || listing.entries.back() != ref) listing.entries.push_back(ref);
        next = listing.parent;
    }
}

void Site::file_by_age(EntryRef ref) {
    const Ages& stated = entry(ref).ages;
    if (!stated.stated()) return file_under(ages, no_age, ref);
    for (const AgeBand& band : offer_.reference.ages) {
        if (overlaps(stated, band)) file_under(ages, band.id, ref);
    }
}

}  // namespace handrail
