#include "render/easy_entry.hpp"

#include <algorithm>

#include "render/cards.hpp"
#include "text/dates.hpp"
#include "text/phone.hpp"

namespace handrail {
namespace {

/// The easy names of terms.
std::vector<std::string> easy_names(const PageContext& context, const std::string& folder,
                                    const std::vector<std::string>& ids) {
    std::vector<std::string> names;
    names.reserve(ids.size());
    for (const std::string& id : ids) {
        std::string term = folder;
        term.append("/").append(id);
        names.push_back(context.easy->language().name(term, context.site.name_of(folder, id)));
    }
    return names;
}

void add_ages(EasyRows& rows, const Ages& ages) {
    const std::string from = std::to_string(ages.from.value_or(0));
    const std::string to = std::to_string(ages.to.value_or(0));
    if (ages.from && ages.to && from == to) return rows.say("age", "ages_one", {{"age", from}});
    if (ages.from && ages.to) return rows.say("age", "ages_between", {{"from", from}, {"to", to}});
    if (ages.from) return rows.say("age", "ages_from", {{"from", from}});
    if (ages.to) return rows.say("age", "ages_to", {{"to", to}});
}

/// True if the author's own words say both numbers.
bool says_ages(const EasyRows& rows, const Ages& ages) {
    const auto says = [&](const std::optional<int>& age) {
        return !age || rows.says(' ' + std::to_string(*age) + ' ') ||
               rows.says(' ' + std::to_string(*age) + '.');
    };
    return says(ages.from) && says(ages.to);
}

void add_one_contact(const PageContext& context, EasyRows& rows, const ContactView& contact) {
    // The name says which desk answers: it stands with the first way to reach it. "Website" says nothing new.
    std::vector<std::string> name{contact.name};
    if (contact.name == context.phrases.word("contact.website")) name.clear();
    const auto link = [&](const char* picture, const char* key, const std::string& words, const Url& url) {
        if (url.text.empty()) return;
        rows.link(picture, key, words, url, name);
        name.clear();
    };
    link("phone", "phone", contact.phone, contact.phone_url);
    rows.facts("clock", "phone_hours", {contact.hours});
    link("email", "email", contact.email, contact.email_url);
    link("website", "website", contact.url_words, contact.url);
    rows.facts("person", "contact_name", name);
}

void add_complaint(EasyRows& rows, const EntryView& view) {
    if (view.complaint.empty() && view.complaint_url.text.empty()) return;
    rows.heading("complain");
    if (!view.complaint.empty() && !rows.prose(view.complaint, "complain")) rows.full_page("full_complain");
    rows.link("complain", "complaint_page", view.complaint_words, view.complaint_url);
}

void add_lists(const PageContext& context, EasyRows& rows, const Entry& entry) {
    std::vector<EasyDoorView> lists;
    for (const std::string& id : entry.categories) {
        if (context.site.find_listing("categories", id) == nullptr) continue;
        lists.push_back(rows.doors().list("categories", id, context.site.name_of("categories", id)));
    }
    rows.group("more", std::move(lists));
}

}  // namespace

void begin_entry(const PageContext& context, EasyRows& rows, EntryRef ref, EntryView& view) {
    const Entry& entry = context.site.entry(ref);
    if (entry.easy_read_checked) {
        view.easy_checked = format_date(*entry.easy_read_checked);
        view.easy_outdated = entry.reviewed && *entry.reviewed > *entry.easy_read_checked;
    }
    view.easy_by_hand = !entry.easy_read.empty();
    view.easy_picture = rows.doors().entry(ref).picture;
    for (const EasyReadRow& row : entry.easy_read) rows.hand_written(row);
    if (!view.easy_by_hand) rows.prose(entry.summary, "information");
    rows.explain_words_of(entry.name);
}

void add_organisation(EasyRows& rows, const PageContext& context, const Entry& entry, const EntryView& view) {
    if (entry.organisation.empty() || rows.says(view.organisation)) return;
    if (!view.organisation_url.text.empty()) {
        return rows.link("group", "organisation", view.organisation, view.organisation_url);
    }
    // Words instead of a name are prose.
    if (context.easy->language().is_easy(entry.organisation))
        rows.facts("group", "organisation", {entry.organisation});
}

void add_who(const PageContext& context, EasyRows& rows, const Entry& entry, bool in_full) {
    const bool ages = entry.ages.stated() && (in_full || !says_ages(rows, entry.ages));
    if (!in_full) {
        if (ages) add_ages(rows, entry.ages);
        return;
    }
    if (!ages && entry.who_for.empty() && entry.needs.empty()) return;
    rows.heading("who");
    if (!entry.who_for.empty() && !rows.prose(entry.who_for, "person")) rows.full_page("full_who");
    if (ages) add_ages(rows, entry.ages);
    rows.facts("learning-disability", "needs", easy_names(context, "needs", entry.needs));
}

void add_areas(const PageContext& context, EasyRows& rows, const Entry& entry) {
    std::vector<std::string> names = easy_names(context, "areas", entry.areas);
    const auto said = [&](const std::string& name) { return rows.says(name); };
    if (!names.empty() && std::all_of(names.begin(), names.end(), said)) return;
    if (names.size() == 1) return rows.say("map", "area", {{"area", names.front()}});
    rows.facts("map", "areas", std::move(names));
}

void add_contact(const PageContext& context, EasyRows& rows, const EntryView& view) {
    rows.heading("contact");
    for (const ContactView& contact : view.contacts) add_one_contact(context, rows, contact);
    if (!view.contacts.empty()) return;
    if (!view.easy_by_hand) rows.say("question", "no_contact");
    add_help(context, rows);
}

void add_help(const PageContext& context, EasyRows& rows) {
    const HelpContact& help = context.site.offer().config.contact;
    rows.link("phone", "help_phone", format_phone(help.phone), {phone_url(help.phone)});
    if (help.phone.empty() && !help.email.empty())
        rows.link("email", "help_email", help.email, {"mailto:" + help.email});
}

void end_entry(const PageContext& context, EasyRows& rows, EntryRef ref, EntryView& view) {
    const Entry& entry = context.site.entry(ref);
    if (ref.kind == EntryKind::service || !entry.complaints.empty()) add_complaint(rows, view);
    rows.heading("read_more");
    rows.link("video", "film", rows.word("film_words"), view.bsl_video);
    for (const LinkView& link : view.links) rows.link("book", "link", link.words, link.url);
    rows.full_page("full");
    add_lists(context, rows, entry);
}

std::vector<std::string> language_names(const PageContext& context, const std::vector<std::string>& codes) {
    std::vector<std::string> names;
    names.reserve(codes.size());
    for (const std::string& code : codes) names.push_back(context.phrases.languages({code}));
    return names;
}

}  // namespace handrail
