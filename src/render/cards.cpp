#include "render/cards.hpp"

#include "text/dates.hpp"

namespace handrail {
namespace {

std::string kind_words(const PageContext& context, EntryKind kind) {
    if (kind == EntryKind::service) return {};
    return context.phrases.word(std::string("facts.kind_") + kind_folder(kind));
}

std::string join_facts(const std::vector<std::string>& facts) {
    std::string line;
    for (const std::string& fact : facts) {
        if (fact.empty()) continue;
        if (!line.empty()) line += " · ";
        line += fact;
    }
    return line;
}

std::string service_facts(const PageContext& context, const Service& service) {
    return join_facts({context.phrases.ages(service.entry.ages), short_place(context, service),
                       context.phrases.short_cost(service.cost)});
}

}  // namespace

CardView make_card(const PageContext& context, std::string_view from, EntryRef ref) {
    const Entry& entry = context.site.entry(ref);
    CardView card;
    card.name = entry.name;
    card.url = link_to(from, entry_path(entry.kind, entry.id));
    card.summary = entry.summary;
    card.kind = kind_words(context, ref.kind);
    if (ref.kind == EntryKind::service) {
        const Service& service = context.site.offer().services[ref.index];
        card.facts = service_facts(context, service);
        card.status = status_notice(context, service);
    } else {
        card.facts = context.phrases.list(term_names(context, "areas", entry.areas));
    }
    return card;
}

std::vector<CardView> make_cards(const PageContext& context, std::string_view from,
                                 const std::vector<EntryRef>& refs) {
    std::vector<CardView> cards;
    cards.reserve(refs.size());
    for (const EntryRef ref : refs) cards.push_back(make_card(context, from, ref));
    return cards;
}

std::string short_place(const PageContext& context, const Service& service) {
    // The last line of an address is its town.
    for (const Location& location : service.locations) {
        if (!location.address.empty()) return location.address.back();
    }
    return context.phrases.list(term_names(context, "areas", service.entry.areas));
}

std::string status_notice(const PageContext& context, const Service& service) {
    const auto dated = [&](const char* with, const char* without, const std::optional<Date>& date) {
        if (date) return context.phrases.word(with, {{"date", format_date(*date)}});
        return context.phrases.word(without);
    };
    switch (service.status) {
        case ServiceStatus::paused: return dated("facts.paused_until", "facts.paused", service.paused_until);
        case ServiceStatus::closed: return dated("facts.closed_on", "facts.closed", service.closed_on);
        case ServiceStatus::active: break;
    }
    return {};
}

std::vector<std::string> term_names(const PageContext& context, std::string_view folder,
                                    const std::vector<std::string>& ids) {
    std::vector<std::string> names;
    names.reserve(ids.size());
    for (const std::string& id : ids) names.push_back(context.site.name_of(folder, id));
    return names;
}

std::vector<LinkView> term_links(const PageContext& context, std::string_view from, std::string_view folder,
                                 const std::vector<std::string>& ids) {
    std::vector<LinkView> links;
    links.reserve(ids.size());
    for (const std::string& id : ids) {
        const Url url =
            context.site.find_listing(folder, id) == nullptr ? Url{} : link_to(from, list_path(folder, id));
        links.push_back({context.site.name_of(folder, id), url, {}, false});
    }
    return links;
}

std::vector<LinkView> entry_links(const PageContext& context, std::string_view from,
                                  const std::vector<EntryRef>& refs) {
    std::vector<LinkView> links;
    for (const EntryRef ref : refs) {
        const Entry& entry = context.site.entry(ref);
        links.push_back({entry.name, link_to(from, entry_path(entry.kind, entry.id)), {}, false});
    }
    return links;
}

}  // namespace handrail
