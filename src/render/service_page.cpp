#include "render/cards.hpp"
#include "render/easy_read.hpp"
#include "render/entry_builder.hpp"
#include "render/pages.hpp"
#include "text/dates.hpp"
#include "text/percent.hpp"
#include "text/postcode.hpp"

namespace handrail {
namespace {

std::string without_break(std::string text) {
    for (std::size_t at = text.find(' '); at != std::string::npos; at = text.find(' ', at)) {
        text.replace(at, 1, "\u00A0");
    }
    return text;
}

const PlainTerm* find_term(const std::vector<PlainTerm>& terms, const std::string& id) {
    for (const PlainTerm& term : terms) {
        if (term.id == id) return &term;
    }
    return nullptr;
}

std::vector<PlainView> plain_views(const std::vector<PlainTerm>& terms, const std::vector<std::string>& ids) {
    std::vector<PlainView> views;
    for (const std::string& id : ids) {
        const PlainTerm* term = find_term(terms, id);
        views.push_back(term == nullptr ? PlainView{id, {}} : PlainView{term->name, term->plain});
    }
    return views;
}

std::vector<std::string> names_of(const std::vector<PlainView>& views) {
    std::vector<std::string> names;
    names.reserve(views.size());
    for (const PlainView& view : views) names.push_back(view.name);
    return names;
}

Url map_url(const Location& location) {
    if (location.postcode.empty() && location.address.empty()) return {};
    std::string place;
    for (const std::string& line : location.address) place += line + ", ";
    place += location.postcode;
    return {"https://www.openstreetmap.org/search?query=" + percent_encode(place)};
}

LocationView make_location(const PageContext& context, const Location& location) {
    LocationView view;
    view.name = location.name;
    view.address = location.address;
    view.postcode = without_break(normal_postcode(location.postcode).value_or(location.postcode));
    view.map_url = map_url(location);
    view.features = plain_views(context.site.offer().reference.accessibility, location.accessibility);
    view.has_features = !view.features.empty();
    return view;
}

OpeningView make_opening(const PageContext& context, const Opening& opening) {
    return {context.phrases.days(opening.days), context.phrases.hours(opening.from, opening.to),
            opening.note};
}

std::vector<std::string> opening_lines(const std::vector<OpeningView>& opening) {
    std::vector<std::string> lines;
    for (const OpeningView& one : opening) {
        std::string line = one.days;
        for (const std::string* part : {&one.hours, &one.note}) {
            if (!part->empty()) line += (line.empty() ? "" : ", ") + *part;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<std::string> place_lines(const PageContext& context, const Service& service) {
    std::vector<std::string> lines;
    for (const Location& location : service.locations) {
        std::string line = location.name;
        if (!location.address.empty()) line += (line.empty() ? "" : ", ") + location.address.back();
        lines.push_back(std::move(line));
    }
    const std::string areas = context.phrases.list(term_names(context, "areas", service.entry.areas));
    if (!areas.empty()) lines.push_back(areas);
    return lines;
}

void add_wait(const PageContext& context, const Access& access, ServicePage& page) {
    if (!access.wait) return;
    page.wait = context.phrases.weeks(access.wait->weeks);
    if (access.wait->as_of) {
        page.wait_as_of = context.phrases.word("facts.as_of", {{"date", format_date(*access.wait->as_of)}});
    }
}

void add_replacement(const PageContext& context, const std::string& from, const Service& service,
                     ServicePage& page) {
    if (service.replaced_by.empty()) return;
    for (const EntryRef ref : context.site.sorted(EntryKind::service)) {
        if (context.site.entry(ref).id != service.replaced_by) continue;
        page.replaced_by = make_card(context, from, ref);
        page.is_replaced = true;
        return;
    }
}

/// In the order in which every service page gives them.
void add_key_facts(const PageContext& context, const Service& service, ServicePage& page) {
    std::vector<FactView>& facts = page.entry.facts;
    facts.push_back(make_fact(context, "facts.who_for", {service.entry.who_for}));
    facts.push_back(make_fact(context, "facts.ages", {context.phrases.ages(service.entry.ages)}));
    facts.push_back(make_fact(context, "facts.where", place_lines(context, service)));
    facts.push_back(make_fact(context, "facts.cost", context.phrases.cost(service.cost)));
    std::vector<std::string> ways = names_of(page.routes);
    if (!ways.empty() && !page.unconfirmed.empty()) ways.push_back(context.phrases.word("facts.unconfirmed"));
    facts.push_back(make_fact(context, "facts.how", std::move(ways)));
    std::string wait = page.wait;
    if (!page.wait_as_of.empty()) wait += ' ' + page.wait_as_of;
    facts.push_back(make_fact(context, "facts.how_long", {wait}));
    facts.push_back(make_fact(context, "facts.open", opening_lines(page.opening)));
}

}  // namespace

ServicePage make_service_page(const PageContext& context, EntryRef ref) {
    const Service& service = context.site.offer().services[ref.index];
    const std::string from = entry_path(ref.kind, service.entry.id);
    ServicePage page;
    page.page = make_entry_page(context, ref);
    page.entry = make_entry(context, from, ref);
    page.notice = status_notice(context, service);
    add_replacement(context, from, service, page);
    page.routes = plain_views(context.site.offer().reference.access_routes, service.access.routes);
    page.access_text = service.access.text;
    if (service.access.unconfirmed && service.access.stated())
        page.unconfirmed = context.phrases.word("service.unconfirmed");
    add_wait(context, service.access, page);
    for (const Opening& opening : service.opening) page.opening.push_back(make_opening(context, opening));
    for (const Location& location : service.locations)
        page.locations.push_back(make_location(context, location));
    page.where = context.phrases.list(term_names(context, "areas", service.entry.areas));
    page.languages = context.phrases.languages(service.languages);
    if (service.places)
        page.capacity = context.phrases.count("text.places", static_cast<std::size_t>(*service.places));
    add_key_facts(context, service, page);
    add_easy_read(context, ref, page);
    return page;
}

}  // namespace handrail
