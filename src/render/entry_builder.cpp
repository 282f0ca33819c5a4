#include "render/entry_builder.hpp"

#include <algorithm>

#include "check/entry_links.hpp"
#include "render/cards.hpp"
#include "render/document_html.hpp"
#include "text/dates.hpp"
#include "text/phone.hpp"

namespace handrail {
namespace {

std::string without_scheme(std::string_view url) {
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (url.substr(0, scheme.size()) == scheme) url.remove_prefix(scheme.size());
    }
    if (!url.empty() && url.back() == '/') url.remove_suffix(1);
    return std::string(url);
}

/// Where links and pictures in the entry's text lead from its page.
DocumentOptions document_options(const PageContext& context, const std::string& from, EntryKind kind) {
    const std::string root = way_up(full_path(context.edition, from));
    const auto resolve = [&context, from, kind, root](const Inline& part) -> std::string {
        if (part.kind == Inline::Kind::picture) return root + part.url;
        if (leaves_site(part.url) || part.url.substr(0, 1) == "#") return part.url;
        const std::string path = linked_page(context, part.url, kind);
        return path.empty() ? path : relative_url(from, path);
    };
    return {resolve, 2};
}

void add_organisation(const PageContext& context, const std::string& from, const Entry& entry,
                      EntryView& view) {
    view.organisation = entry.organisation;
    const Entry* organisation = context.site.find(EntryKind::organisation, entry.organisation);
    if (organisation == nullptr) return;
    view.organisation = organisation->name;
    view.organisation_url = link_to(from, entry_path(EntryKind::organisation, organisation->id));
}

void add_review(const PageContext& context, const Entry& entry, EntryView& view) {
    if (!entry.reviewed) return;
    const Date next =
        add(*entry.reviewed, entry.review_every.value_or(context.site.offer().config.review_every));
    view.reviewed = format_date(*entry.reviewed);
    view.next_review = format_date(next);
    view.review_overdue = next < context.site.today();
}

void add_complaint(const PageContext& context, const std::string& from, const Entry& entry, EntryView& view) {
    const Entry* guide = context.site.find(EntryKind::guide, entry.complaints);
    if (guide == nullptr) {
        view.complaint = entry.complaints;
        // Nobody said how: the council's general page on complaints is still the next step.
        guide = context.site.find(EntryKind::guide, context.site.offer().config.complaints);
    }
    if (guide == nullptr || guide == &entry) return;
    view.complaint_url = link_to(from, entry_path(EntryKind::guide, guide->id));
    view.complaint_words = guide->name;
}

void add_related(const PageContext& context, const std::string& from, EntryRef ref, EntryView& view) {
    for (const Related& related : related_entries(context.site, ref)) {
        CardView card = make_card(context, from, related.ref);
        switch (related.why) {
            case Relation::same_subject:
                card.why = context.phrases.word(
                    "facts.why_subject", {{"term", context.site.name_of("categories", related.shared)}});
                break;
            case Relation::same_need:
                card.why = context.phrases.word("facts.why_need",
                                                {{"term", context.site.name_of("needs", related.shared)}});
                break;
            case Relation::same_organisation:
                card.why = context.phrases.word("facts.why_organisation");
                break;
        }
        view.related.push_back(std::move(card));
    }
}

std::vector<LinkView> crumbs_of(const PageContext& context, const Entry& entry) {
    std::vector<LinkView> crumbs;
    if (entry.kind == EntryKind::service && !entry.categories.empty()) {
        const Listing* category = context.site.find_listing("categories", entry.categories.front());
        if (category != nullptr) {
            if (!category->parent.empty()) {
                crumbs.push_back({context.site.name_of("categories", category->parent),
                                  {list_path("categories", category->parent)},
                                  {},
                                  false});
            }
            crumbs.push_back({category->name, {list_path("categories", category->id)}, {}, false});
            return crumbs;
        }
    }
    crumbs.push_back({context.phrases.word(std::string("facts.index_") + kind_folder(entry.kind)),
                      {kind_index_path(entry.kind)},
                      {},
                      false});
    return crumbs;
}

}  // namespace

std::string linked_page(const PageContext& context, const std::string& url, EntryKind kind) {
    const auto target = parse_entry_link(url, kind);
    if (!target || context.site.find(target->kind, target->id) == nullptr) return {};
    return entry_path(target->kind, target->id) + target->fragment;
}

EntryView make_entry(const PageContext& context, const std::string& from, EntryRef ref) {
    const Entry& entry = context.site.entry(ref);
    EntryView view;
    view.name = entry.name;
    view.summary = entry.summary;
    view.description = document_html(entry.body, document_options(context, from, ref.kind));
    view.has_description = !entry.body.empty();
    for (const Contact& contact : entry.contacts) view.contacts.push_back(make_contact(contact));
    for (const Link& link : entry.links) view.links.push_back({link.title, {link.url}, {}, false});
    view.categories = term_links(context, from, "categories", entry.categories);
    view.needs = term_links(context, from, "needs", entry.needs);
    view.areas = term_links(context, from, "areas", entry.areas);
    add_organisation(context, from, entry, view);
    add_review(context, entry, view);
    add_complaint(context, from, entry, view);
    view.source = entry.source;
    if (entry.picture) {
        view.picture = {way_up(full_path(context.edition, from)) + entry.picture->file};
        view.picture_alt = entry.picture->alt;
    }
    view.bsl_video = {entry.bsl_video};
    add_related(context, from, ref, view);
    return view;
}

PageView make_entry_page(const PageContext& context, EntryRef ref) {
    const Entry& entry = context.site.entry(ref);
    // A school and the body that runs it often share a name: their pages must not share a title.
    std::string title = entry.name;
    if (entry.kind != EntryKind::service) {
        const std::string kind = context.phrases.word(std::string("facts.kind_") + kind_folder(entry.kind));
        title = context.phrases.word("facts.title_kind", {{"title", entry.name}, {"kind", kind}});
    }
    return make_page(context,
                     {entry_path(entry.kind, entry.id), std::move(title), entry.summary,
                      std::string(kind_folder(entry.kind)), crumbs_of(context, entry), entry.bsl_video});
}

FactView make_fact(const PageContext& context, std::string_view label_key, std::vector<std::string> lines) {
    std::erase(lines, std::string());
    FactView fact{context.phrases.word(label_key), std::move(lines), true};
    if (fact.lines.empty()) {
        fact.stated = false;
        fact.lines.push_back(context.phrases.not_stated());
    }
    return fact;
}

ContactView make_contact(const Contact& contact) {
    ContactView view;
    view.name = contact.name;
    view.phone = format_phone(contact.phone);
    view.phone_url = {phone_url(contact.phone)};
    view.email = contact.email;
    if (!contact.email.empty()) view.email_url = {"mailto:" + contact.email};
    view.url = {contact.url};
    view.url_words = without_scheme(contact.url);
    view.hours = contact.hours;
    return view;
}

}  // namespace handrail
