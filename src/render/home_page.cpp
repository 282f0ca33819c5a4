#include <algorithm>

#include "render/cards.hpp"
#include "render/easy_pages.hpp"
#include "render/event_words.hpp"
#include "render/lists.hpp"
#include "render/pages.hpp"
#include "site/events.hpp"
#include "text/dates.hpp"
#include "text/phone.hpp"

namespace handrail {
namespace {

constexpr const char* home = "index.html";
constexpr std::size_t most_cards = 3;

std::vector<LinkView> group_links(const PageContext& context, std::string_view folder, bool top_only) {
    std::vector<LinkView> links;
    for (const ListingGroup& group : context.site.groups()) {
        if (group.folder != folder) continue;
        for (const Listing& listing : group.listings) {
            if (listing.entries.empty() || (top_only && !listing.parent.empty())) continue;
            links.push_back({listing_name(context.phrases, folder, listing),
                             {list_path(folder, listing.id)},
                             listing.summary,
                             false});
        }
    }
    return links;
}

std::vector<LinkGroupView> category_groups(const PageContext& context) {
    std::vector<LinkGroupView> groups;
    for (const Listing& listing : context.site.groups().front().listings) {
        if (!listing.parent.empty() || listing.entries.empty()) continue;
        LinkGroupView group{
            listing.name, "door-" + listing.id, {list_path("categories", listing.id)}, listing.summary, {}};
        for (const std::string& id : listing.children) {
            const Listing* child = context.site.find_listing("categories", id);
            if (child == nullptr || child->entries.empty()) continue;
            group.links.push_back({child->name, {list_path("categories", id)}, {}, false});
        }
        groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<LinkView> questions(const PageContext& context) {
    const auto question = [&](const char* key, const char* path) {
        return LinkView{context.phrases.word(key), {path}, {}, false};
    };
    return {question("facts.question_where", "where-do-i-go.html"),
            question("facts.question_who", "who-decides.html"),
            question("facts.question_how_long", "how-long-does-it-take.html")};
}

std::vector<LinkView> guides_for(const PageContext& context, std::string_view audience, std::size_t most) {
    std::vector<EntryRef> refs;
    for (const EntryRef ref : context.site.sorted(EntryKind::guide)) {
        if (context.site.offer().guides[ref.index].audience == audience && refs.size() < most)
            refs.push_back(ref);
    }
    return entry_links(context, home, refs);
}

/// The guides that site.toml names.
std::vector<LinkView> starting_points(const PageContext& context) {
    std::vector<LinkView> links;
    for (const std::string& id : context.site.offer().config.start_guides) {
        const Entry* guide = context.site.find(EntryKind::guide, id);
        if (guide != nullptr) links.push_back({guide->name, {entry_path(EntryKind::guide, id)}, {}, false});
    }
    return links;
}

std::vector<CardView> coming_events(const PageContext& context) {
    std::vector<EntryRef> refs;
    for (const EntryRef ref : context.site.sorted(EntryKind::event)) {
        if (next_day(context.site.offer().events[ref.index], context.site.today())) refs.push_back(ref);
    }
    const auto day = [&](EntryRef ref) {
        return *next_day(context.site.offer().events[ref.index], context.site.today());
    };
    std::stable_sort(refs.begin(), refs.end(), [&](EntryRef a, EntryRef b) { return day(a) < day(b); });
    if (refs.size() > most_cards) refs.resize(most_cards);
    std::vector<CardView> cards = make_cards(context, home, refs);
    for (std::size_t at = 0; at < cards.size(); ++at) {
        cards[at].facts = event_days(context, context.site.offer().events[refs[at].index]).front();
    }
    return cards;
}

std::vector<CardView> latest_news(const PageContext& context) {
    std::vector<EntryRef> refs;
    for (const EntryRef ref : context.site.sorted(EntryKind::news)) {
        if (context.site.offer().news[ref.index].date) refs.push_back(ref);
    }
    const auto day = [&](EntryRef ref) { return *context.site.offer().news[ref.index].date; };
    std::stable_sort(refs.begin(), refs.end(), [&](EntryRef a, EntryRef b) { return day(a) > day(b); });
    if (refs.size() > most_cards) refs.resize(most_cards);
    std::vector<CardView> cards = make_cards(context, home, refs);
    for (std::size_t at = 0; at < cards.size(); ++at) cards[at].facts = format_date(day(refs[at]));
    return cards;
}

}  // namespace

HomePage make_home_page(const PageContext& context) {
    const SiteConfig& config = context.site.offer().config;
    HomePage page;
    page.page =
        make_page(context, {home,
                            config.title,
                            context.phrases.word("facts.home_description", {{"council", config.council}}),
                            "home",
                            {},
                            {}});
    page.statutory_name = config.statutory_name;
    page.built = format_date(context.site.today());
    page.questions = questions(context);
    page.starting_points = starting_points(context);
    page.ages = group_links(context, "ages", true);
    page.stages = entry_links(context, home, context.site.sorted(EntryKind::pathway));
    page.needs = group_links(context, "needs", true);
    page.categories = category_groups(context);
    page.areas = group_links(context, "areas", true);
    page.events = coming_events(context);
    page.news = latest_news(context);
    page.young_people = guides_for(context, "young-people", 6);
    page.professionals = guides_for(context, "professionals", 6);
    page.safety_phone = format_phone(config.safety_phone);
    page.safety_phone_url = {phone_url(config.safety_phone)};
    page.safety_text = config.safety_text;
    page.service_count = context.phrases.count("text.services", context.site.offer().services.size());
    add_easy_read(context, page);
    return page;
}

}  // namespace handrail
