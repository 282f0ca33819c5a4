#include "find/search_entry.hpp"

#include <algorithm>

#include "find/plain_text.hpp"
#include "find/term_numbers.hpp"
#include "site/events.hpp"

namespace handrail {
namespace {

char status_letter(const Service& service) {
    switch (service.status) {
        case ServiceStatus::paused: return 'p';
        case ServiceStatus::closed: return 'c';
        case ServiceStatus::active: break;
    }
    return 'a';
}

/// Collects the entries kind by kind, each kind sorted by id as the offer has it.
class Collector {
public:
    explicit Collector(const Site& site) : site_(site) {}

    std::vector<SearchEntry> collect() {
        const LocalOffer& offer = site_.offer();
        for (const Service& service : offer.services) {
            SearchEntry& added = add('s', service.entry);
            added.status = status_letter(service);
            added.service = &service;
        }
        for (const Guide& guide : offer.guides) add('g', guide.entry);
        for (const Pathway& pathway : offer.pathways) add('p', pathway.entry).pathway = &pathway;
        for (const Event& event : offer.events) {
            SearchEntry& added = add('e', event.entry);
            if (is_over(event, site_.today())) added.status = 'c';
        }
        for (const News& news : offer.news) add('n', news.entry);
        for (const Organisation& organisation : offer.organisations) add('o', organisation.entry);
        return std::move(entries_);
    }

private:
    SearchEntry& add(char kind, const Entry& entry) {
        const Entry* runs_it = site_.find(EntryKind::organisation, entry.organisation);
        const std::string& name = runs_it == nullptr ? entry.organisation : runs_it->name;
        entries_.push_back({kind, 'a', &entry, nullptr, nullptr, name});
        return entries_.back();
    }

    const Site& site_;
    std::vector<SearchEntry> entries_;
};

}  // namespace

std::span<const Location> SearchEntry::locations() const {
    if (service == nullptr) return {};
    return service->locations;
}

std::string SearchEntry::text() const {
    std::string text = plain_text(entry->body);
    if (pathway == nullptr) return text;
    for (const PathwayStep& step : pathway->steps) {
        for (const std::string* part : {&step.title, &step.text, &step.outcome})
            text.append("\n").append(*part);
    }
    return text;
}

std::vector<SearchEntry> list_search_entries(const Site& site) {
    std::vector<SearchEntry> entries = Collector(site).collect();
    const TermNumbers categories(site.offer().reference.categories);
    const auto first_category = [&](const SearchEntry& entry) {
        return categories.first(entry.entry->categories);
    };
    std::stable_sort(entries.begin(), entries.end(), [&](const SearchEntry& a, const SearchEntry& b) {
        return first_category(a) < first_category(b);
    });
    return entries;
}

}  // namespace handrail
