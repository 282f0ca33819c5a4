#include <algorithm>

#include "render/cards.hpp"
#include "render/easy_entry.hpp"
#include "text/dates.hpp"
#include "text/sentences.hpp"

namespace handrail {
namespace {

void add_status(EasyRows& rows, const Service& service, const ServicePage& page) {
    const auto dated = [&](const char* with, const char* without, const std::optional<Date>& date) {
        if (date) return rows.say("closed", with, {{"date", format_date(*date)}});
        rows.say("closed", without);
    };
    if (service.status == ServiceStatus::paused) dated("paused_until", "paused", service.paused_until);
    if (service.status == ServiceStatus::closed) dated("closed_on", "closed", service.closed_on);
    if (page.is_replaced) rows.link("change", "replaced_by", page.replaced_by.name, page.replaced_by.url);
}

void add_place(EasyRows& rows, const LocationView& location) {
    std::vector<std::string> lines{location.name};
    lines.insert(lines.end(), location.address.begin(), location.address.end());
    lines.push_back(location.postcode);
    rows.facts("address", "place", std::move(lines));
    rows.link("map", "map", rows.word("map_words"), location.map_url);
}

void add_features(const PageContext& context, EasyRows& rows, const Location& location) {
    for (const PlainTerm& feature : context.site.offer().reference.accessibility) {
        const std::vector<std::string>& declared = location.accessibility;
        if (std::find(declared.begin(), declared.end(), feature.id) == declared.end()) continue;
        rows.term("accessibility", feature);
    }
}

void add_where(const PageContext& context, EasyRows& rows, const Service& service, const ServicePage& page) {
    if (service.locations.empty() && service.entry.areas.empty()) return;
    rows.heading("where");
    add_areas(context, rows, service.entry);
    for (std::size_t index = 0; index < service.locations.size(); ++index) {
        add_place(rows, page.locations[index]);
        add_features(context, rows, service.locations[index]);
    }
}

void add_opening(EasyRows& rows, const Opening& opening, const OpeningView& shown) {
    const Phrases::DaySpan span = Phrases::span(opening.days);
    std::string days = shown.days;
    if (span == Phrases::DaySpan::every_day) days = rows.word("every_day");
    if (span == Phrases::DaySpan::list && !days.empty()) days = rows.word("on_days", {{"days", days}});
    const bool both = opening.from && opening.to;
    if (!days.empty() && both) rows.say("week", "open_at", {{"days", days}, {"hours", shown.hours}});
    if (!days.empty() && !both) rows.say("week", "open", {{"days", days}});
    if (days.empty() && both) rows.say("clock", "hours", {{"hours", shown.hours}});
    if (opening.from && !both) rows.say("clock", "opens", {{"time", format_time(*opening.from)}});
    if (opening.to && !both) rows.say("clock", "closes", {{"time", format_time(*opening.to)}});
    if (!opening.note.empty() && !rows.prose(opening.note, "clock")) rows.full_page("full_when");
}

void add_when(EasyRows& rows, const Service& service, const ServicePage& page) {
    if (service.opening.empty()) return;
    rows.heading("when");
    for (std::size_t index = 0; index < service.opening.size(); ++index) {
        add_opening(rows, service.opening[index], page.opening[index]);
    }
}

/// A price that a sentence can hold: "£4", "£4 a session". What more there is to it has to be easy to read.
bool is_plain_price(const EasyRead& easy, const CostOption& option) {
    const bool money = option.amount.rfind("£", 0) == 0 && option.amount.find(' ') == std::string::npos;
    return money && easy.language().is_easy(option.per) && easy.language().is_easy(option.text);
}

void add_prices(const PageContext& context, EasyRows& rows, const Cost& cost) {
    const bool plain = std::all_of(cost.options.begin(), cost.options.end(), [&](const CostOption& option) {
        return is_plain_price(*context.easy, option);
    });
    if (!plain) {
        Cost prices;
        prices.options = cost.options;
        return rows.facts("cost", "prices", context.phrases.cost(prices));
    }
    for (const CostOption& option : cost.options) {
        if (option.per.empty()) rows.say("cost", "price", {{"amount", option.amount}});
        if (!option.per.empty())
            rows.say("cost", "price_per", {{"amount", option.amount}, {"per", option.per}});
        rows.prose(option.text, "cost");
    }
}

/// Where the author wrote the page by hand, what nobody stated may still stand in those words.
void add_cost(const PageContext& context, EasyRows& rows, const Cost& cost, bool by_hand) {
    if (by_hand && !cost.stated()) return;
    rows.heading("cost");
    if (!cost.stated()) return rows.say("question", "no_cost");
    if (cost.type == "free") rows.say("free", "free");
    if (cost.type == "paid" && cost.options.empty()) rows.say("cost", "paid");
    if (cost.type == "varies") rows.say("varies", "varies");
    add_prices(context, rows, cost);
    const bool repeated = cost.type == "free" && (cost.text == "Free" || cost.text == "Free.");
    if (!cost.text.empty() && !repeated && !rows.prose(cost.text, "money")) rows.full_page("full_cost");
}

void add_how(const PageContext& context, EasyRows& rows, const Access& access, bool by_hand) {
    if (by_hand && !access.stated()) return;
    rows.heading("how");
    for (const PlainTerm& route : context.site.offer().reference.access_routes) {
        if (std::find(access.routes.begin(), access.routes.end(), route.id) != access.routes.end()) {
            rows.term("access-routes", route);
        }
    }
    if (!access.text.empty() && !rows.prose(access.text, "ask")) rows.full_page("full_how");
    if (!access.stated()) return rows.say("question", "no_access");
    if (access.unconfirmed) rows.say("question", "unconfirmed");
}

void add_next(const PageContext& context, EasyRows& rows, const Service& service) {
    if (!service.access.wait) return;
    rows.heading("next");
    rows.say("wait", "wait", {{"wait", context.phrases.weeks(service.access.wait->weeks)}});
    if (service.access.wait->as_of) {
        rows.say("calendar", "wait_as_of", {{"date", format_date(*service.access.wait->as_of)}});
    }
}

void add_about(const PageContext& context, EasyRows& rows, const Service& service) {
    if (service.places)
        rows.facts("group", "capacity",
                   {context.phrases.count("text.places", static_cast<std::size_t>(*service.places))});
    rows.facts("interpreter", "languages", language_names(context, service.languages));
}

}  // namespace

void add_easy_read(const PageContext& context, EntryRef ref, ServicePage& page) {
    if (context.easy == nullptr) return;
    const Service& service = context.site.offer().services[ref.index];
    EasyRows rows(context, entry_path(ref.kind, service.entry.id), page.entry.easy);
    add_status(rows, service, page);
    begin_entry(context, rows, ref, page.entry);
    add_organisation(rows, context, service.entry, page.entry);
    const bool by_hand = page.entry.easy_by_hand;
    add_who(context, rows, service.entry, !by_hand);
    add_where(context, rows, service, page);
    add_about(context, rows, service);
    add_when(rows, service, page);
    add_cost(context, rows, service.cost, by_hand);
    add_how(context, rows, service.access, by_hand);
    add_contact(context, rows, page.entry);
    add_next(context, rows, service);
    end_entry(context, rows, ref, page.entry);
}

}  // namespace handrail
