#include "formats/essentials.hpp"

#include <algorithm>

#include "render/frame.hpp"

namespace handrail {
namespace {

void add_stated(const EntryView& entry, const std::string& label, std::vector<Essential>& facts) {
    for (const FactView& fact : entry.facts) {
        if (fact.label == label && fact.stated) facts.push_back({label, fact.lines});
    }
}

/// One that two contacts share is said once.
void add_contact(EssentialContact contact, std::vector<EssentialContact>& contacts) {
    if (contact.words.empty()) return;
    const auto same = [&](const EssentialContact& other) { return other.words == contact.words; };
    if (std::none_of(contacts.begin(), contacts.end(), same)) contacts.push_back(std::move(contact));
}

void add_contacts(const EntryView& entry, Essentials& essentials) {
    for (const ContactView& contact : entry.contacts) {
        add_contact({contact.name, contact.phone, contact.phone_url.text, contact.hours}, essentials.phones);
        add_contact({contact.name, contact.email, contact.email_url.text, {}}, essentials.emails);
        add_contact({contact.name, contact.url_words, contact.url.text, {}}, essentials.websites);
    }
}

void add_help(const PageContext& context, const std::string& name, const std::string& from,
              Essentials& essentials) {
    const SiteView site = make_site_view(context, from);
    add_contact({name, site.help_phone, site.help_phone_url.text, site.help_hours}, essentials.phones);
}

/// What entries of every kind have.
Essentials shared_essentials(const PageContext& context, const EntryView& entry) {
    Essentials essentials;
    if (context.site.offer().config.demonstration)
        essentials.demonstration = context.phrases.word("page.demonstration");
    for (const char* key : {"facts.who_for", "facts.ages"})
        add_stated(entry, context.phrases.word(key), essentials.who);
    add_contacts(entry, essentials);
    const std::string day = entry.reviewed.empty() ? context.phrases.not_stated() : entry.reviewed;
    essentials.checked = {context.phrases.word("page.reviewed"), {day}};
    if (entry.review_overdue) essentials.checked.lines.push_back(context.phrases.word("page.review_overdue"));
    return essentials;
}

Essentials reading_essentials(const PageContext& context, const EntryView& entry, const std::string& path) {
    Essentials essentials = shared_essentials(context, entry);
    add_stated(entry, context.phrases.word("facts.where"), essentials.facts);
    if (essentials.phones.empty()) add_help(context, context.site.offer().config.council, path, essentials);
    return essentials;
}

std::string in_one_line(const LocationView& location) {
    std::string line = location.name;
    const auto add = [&](const std::string& part) {
        if (!part.empty()) line += (line.empty() ? "" : ", ") + part;
    };
    for (const std::string& part : location.address) add(part);
    add(location.postcode);
    return line;
}

void add_places(const PageContext& context, const ServicePage& page, std::vector<Essential>& facts) {
    Essential where{context.phrases.word("facts.where"), {}};
    for (const LocationView& location : page.locations) where.lines.push_back(in_one_line(location));
    std::erase(where.lines, std::string());
    if (where.lines.empty() && !page.where.empty()) where.lines.push_back(page.where);
    if (!where.lines.empty()) facts.push_back(std::move(where));
}

/// The ways to ask and what the author says of them; where that is nothing, what the ways mean.
void add_how(const PageContext& context, const ServicePage& page, std::vector<Essential>& facts) {
    Essential how{context.phrases.word("service.ask"), {}};
    for (const PlainView& route : page.routes) {
        const bool explained = page.access_text.empty() && !route.plain.empty();
        how.lines.push_back(explained ? route.name + ": " + route.plain : route.name);
    }
    if (!page.access_text.empty()) how.lines.push_back(page.access_text);
    if (!page.unconfirmed.empty()) how.lines.push_back(page.unconfirmed);
    if (!how.lines.empty()) facts.push_back(std::move(how));
}

std::string step_words(const PageContext& context, const StepView& step) {
    if (step.limit.empty()) return step.title;
    return context.phrases.word("leaflet.step", {{"title", step.title}, {"limit", step.limit}});
}

}  // namespace

Essentials service_essentials(const PageContext& context, const ServicePage& page) {
    Essentials essentials = shared_essentials(context, page.entry);
    essentials.status = page.notice;
    if (page.is_replaced)
        essentials.status += ". " + context.phrases.word("service.replaced_by") + ' ' + page.replaced_by.name;
    essentials.phone_unstated = essentials.phones.empty();
    if (essentials.phone_unstated)
        add_help(context, context.phrases.word("service.ask_us"), page.page.path, essentials);
    add_stated(page.entry, context.phrases.word("facts.open"), essentials.facts);
    add_places(context, page, essentials.facts);
    add_stated(page.entry, context.phrases.word("facts.cost"), essentials.facts);
    add_how(context, page, essentials.facts);
    return essentials;
}

Essentials guide_essentials(const PageContext& context, const GuidePage& page) {
    Essentials essentials = reading_essentials(context, page.entry, page.page.path);
    if (page.audience.empty()) return essentials;
    const std::string label = context.phrases.word("facts.who_for");
    std::vector<Essential>& who = essentials.who;
    if (who.empty() || who.front().label != label) who.insert(who.begin(), {label, {}});
    who.front().lines.insert(who.front().lines.begin(), page.audience);
    return essentials;
}

Essentials pathway_essentials(const PageContext& context, const PathwayPage& page) {
    Essentials essentials = reading_essentials(context, page.entry, page.page.path);
    for (const StepView& step : page.steps) essentials.steps.push_back(step_words(context, step));
    return essentials;
}

}  // namespace handrail
