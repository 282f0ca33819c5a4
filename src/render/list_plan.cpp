#include <algorithm>

#include "render/lists.hpp"
#include "site/a_to_z.hpp"
#include "site/events.hpp"

namespace handrail {
namespace {

using PathOfPage = std::function<std::string(int)>;

/// Splits a list over as many pages as it needs, each a copy of `first` with its own entries.
void add_pages(const ListPart& first, const std::vector<EntryRef>& entries, const PathOfPage& path,
               std::vector<ListPart>& parts) {
    const std::size_t pages =
        std::max<std::size_t>((entries.size() + entries_a_page - 1) / entries_a_page, 1);
    std::vector<std::string> paths;
    for (std::size_t page = 1; page <= pages && pages > 1; ++page)
        paths.push_back(path(static_cast<int>(page)));
    for (std::size_t page = 0; page < pages; ++page) {
        ListPart part = first;
        const std::size_t begin = page * entries_a_page;
        const std::size_t end = std::min(begin + entries_a_page, entries.size());
        part.entries.assign(entries.begin() + static_cast<std::ptrdiff_t>(begin),
                            entries.begin() + static_cast<std::ptrdiff_t>(end));
        part.total = entries.size();
        part.number = static_cast<int>(page) + 1;
        part.pages = static_cast<int>(pages);
        part.path = path(part.number);
        part.paths = paths;
        parts.push_back(std::move(part));
    }
}

void plan_group(const ListingGroup& group, const Phrases& phrases, std::vector<ListPart>& parts) {
    for (const Listing& listing : group.listings) {
        ListPart part;
        part.heading = listing_name(phrases, group.folder, listing);
        part.intro = listing.summary;
        part.folder = group.folder;
        part.id = listing.id;
        part.parent = listing.parent;
        part.children = listing.children;
        add_pages(
            part, listing.entries, [&](int page) { return list_path(group.folder, listing.id, page); },
            parts);
    }
}

/// Services from A to Z: all on one page while they are few, else a page a letter behind an index of letters.
void plan_a_to_z(const Site& site, const Phrases& phrases, std::vector<ListPart>& parts) {
    const std::vector<EntryRef>& services = site.sorted(EntryKind::service);
    ListPart part;
    part.heading = phrases.word("facts.index_services");
    part.intro = phrases.word("facts.intro_services");
    std::vector<std::pair<std::string, std::vector<EntryRef>>> letters;
    for (const EntryRef ref : services) {
        const std::string letter = sort_letter(site.key(ref));
        if (letters.empty() || letters.back().first != letter) letters.push_back({letter, {}});
        letters.back().second.push_back(ref);
    }
    // Digits sort before letters and other scripts after them; both stand under one heading.
    std::stable_sort(letters.begin(), letters.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (std::size_t at = 1; at < letters.size(); ++at) {
        if (letters[at].first != letters[at - 1].first) continue;
        auto& merged = letters[at - 1].second;
        merged.insert(merged.end(), letters[at].second.begin(), letters[at].second.end());
        letters.erase(letters.begin() + static_cast<std::ptrdiff_t>(at--));
    }
    for (const auto& [letter, refs] : letters) part.letters.push_back(letter);
    if (services.size() <= entries_a_page) {
        part.path = kind_index_path(EntryKind::service);
        part.entries = services;
        part.total = services.size();
        parts.push_back(std::move(part));
        return;
    }
    ListPart index = part;
    index.path = kind_index_path(EntryKind::service);
    index.total = services.size();
    parts.push_back(std::move(index));
    for (const auto& [letter, refs] : letters) {
        part.letter = letter;
        add_pages(
            part, refs, [&, name = letter](int page) { return letter_path(name, page); }, parts);
    }
}

void plan_kind(const Site& site, const Phrases& phrases, EntryKind kind, std::vector<ListPart>& parts) {
    ListPart part;
    const std::string folder = kind_folder(kind);
    part.heading = phrases.word("facts.index_" + folder);
    part.intro = phrases.word("facts.intro_" + folder);
    const auto path = [&](int page) {
        return page == 1 ? kind_index_path(kind) : list_path(folder, "pages", page);
    };
    add_pages(part, site.sorted(kind), path, parts);
}

/// Newest first; those of which only the year is known come after that year's days.
void plan_news(const Site& site, const Phrases& phrases, std::vector<ListPart>& parts) {
    std::vector<EntryRef> refs = site.sorted(EntryKind::news);
    const auto day = [&](EntryRef ref) {
        const News& news = site.offer().news[ref.index];
        if (news.date) return *news.date;
        return Date{std::chrono::year{news.year.value_or(0)}, std::chrono::month{1}, std::chrono::day{1}};
    };
    std::stable_sort(refs.begin(), refs.end(), [&](EntryRef a, EntryRef b) { return day(a) > day(b); });
    ListPart part;
    part.heading = phrases.word("facts.index_news");
    part.intro = phrases.word("facts.intro_news");
    const auto path = [&](int page) {
        return page == 1 ? kind_index_path(EntryKind::news) : list_path("news", "pages", page);
    };
    add_pages(part, refs, path, parts);
}

/// What is to come, soonest first, and on a page of its own what has taken place.
void plan_events(const Site& site, const Phrases& phrases, std::vector<ListPart>& parts) {
    std::vector<EntryRef> coming;
    std::vector<EntryRef> over;
    for (const EntryRef ref : site.sorted(EntryKind::event)) {
        (is_over(site.offer().events[ref.index], site.today()) ? over : coming).push_back(ref);
    }
    const Date far{std::chrono::year{9999}, std::chrono::month{12}, std::chrono::day{31}};
    const auto day = [&](EntryRef ref) {
        return next_day(site.offer().events[ref.index], site.today()).value_or(far);
    };
    std::stable_sort(coming.begin(), coming.end(), [&](EntryRef a, EntryRef b) { return day(a) < day(b); });
    ListPart part;
    part.heading = phrases.word("facts.index_events");
    part.intro = phrases.word("facts.intro_events");
    if (!over.empty())
        part.also = {phrases.word("facts.earlier_events"), {list_path("events/earlier", "index")}, {}, false};
    add_pages(
        part, coming,
        [](int page) {
            return page == 1 ? kind_index_path(EntryKind::event) : list_path("events", "pages", page);
        },
        parts);
    if (over.empty()) return;
    ListPart earlier;
    earlier.heading = phrases.word("facts.earlier_events");
    earlier.folder = kind_folder(EntryKind::event);
    add_pages(
        earlier, over,
        [](int page) { return list_path("events/earlier", page == 1 ? "index" : std::to_string(page)); },
        parts);
}

}  // namespace

std::vector<ListPart> plan_lists(const Site& site, const Phrases& phrases) {
    std::vector<ListPart> parts;
    for (const ListingGroup& group : site.groups()) plan_group(group, phrases, parts);
    plan_a_to_z(site, phrases, parts);
    for (const EntryKind kind : {EntryKind::organisation, EntryKind::guide, EntryKind::pathway,
                                 EntryKind::response, EntryKind::plan}) {
        plan_kind(site, phrases, kind, parts);
    }
    plan_events(site, phrases, parts);
    plan_news(site, phrases, parts);
    return parts;
}

}  // namespace handrail
