#include "render/cards.hpp"
#include "render/easy_read.hpp"
#include "render/entry_builder.hpp"
#include "render/event_words.hpp"
#include "render/pages.hpp"
#include "site/events.hpp"
#include "text/dates.hpp"

namespace handrail {
namespace {

std::string path_of(const PageContext& context, EntryRef ref) {
    return entry_path(ref.kind, context.site.entry(ref).id);
}

/// "3 October 2026", "2017" where only the year is known, or nothing.
std::string day_or_year(const std::optional<Date>& date, const std::optional<int>& year) {
    if (date) return format_date(*date);
    return year ? std::to_string(*year) : std::string();
}

std::vector<EntryRef> of_kind(const std::vector<EntryRef>& refs, bool services) {
    std::vector<EntryRef> kept;
    for (const EntryRef ref : refs) {
        if ((ref.kind == EntryKind::service) == services) kept.push_back(ref);
    }
    return kept;
}

void add_who_and_ages(const PageContext& context, const Entry& entry, EntryView& view) {
    if (!entry.who_for.empty()) view.facts.push_back(make_fact(context, "facts.who_for", {entry.who_for}));
    if (entry.ages.stated())
        view.facts.push_back(make_fact(context, "facts.ages", {context.phrases.ages(entry.ages)}));
    if (!entry.areas.empty() && entry.kind != EntryKind::event) {  // an event says where it is
        view.facts.push_back(make_fact(context, "facts.where",
                                       {context.phrases.list(term_names(context, "areas", entry.areas))}));
    }
}

std::string action_status(const PageContext& context, const std::string& status) {
    return context.phrases.word("facts.status_" + (status.empty() ? std::string("not-stated") : status));
}

constexpr std::size_t most_full_cards = 40;

ActionView make_action(const PageContext& context, const PlanAction& action) {
    return {action.title,   action.lead, action.start, action.end, action_status(context, action.status),
            action.progress};
}

}  // namespace

GuidePage make_guide_page(const PageContext& context, EntryRef ref) {
    const Guide& guide = context.site.offer().guides[ref.index];
    GuidePage page;
    page.page = make_entry_page(context, ref);
    page.entry = make_entry(context, path_of(context, ref), ref);
    if (!guide.audience.empty()) page.audience = context.phrases.word("facts.audience_" + guide.audience);
    add_who_and_ages(context, guide.entry, page.entry);
    add_easy_read(context, ref, page);
    return page;
}

OrganisationPage make_organisation_page(const PageContext& context, EntryRef ref) {
    const Organisation& organisation = context.site.offer().organisations[ref.index];
    const std::string from = path_of(context, ref);
    OrganisationPage page;
    page.page = make_entry_page(context, ref);
    page.entry = make_entry(context, from, ref);
    page.formerly = organisation.formerly;
    const std::vector<EntryRef>& runs = context.site.run_by(organisation.entry.id);
    page.services = make_cards(context, from, of_kind(runs, true));
    page.guides = make_cards(context, from, of_kind(runs, false));
    // A council runs so much that the names alone fill a page that loads at once on a phone.
    if (runs.size() > most_full_cards) {
        for (std::vector<CardView>* cards : {&page.services, &page.guides}) {
            for (CardView& card : *cards) card.summary.clear();
        }
    }
    add_easy_read(context, ref, page);
    return page;
}

std::vector<StepView> make_steps(const PageContext& context, const Pathway& pathway) {
    std::vector<StepView> steps;
    for (const PathwayStep& step : pathway.steps) {
        steps.push_back({static_cast<int>(steps.size()) + 1, step.title, step.who, step.text,
                         step.limit ? context.phrases.limit(*step.limit) : std::string(), step.outcome});
    }
    return steps;
}

PathwayPage make_pathway_page(const PageContext& context, EntryRef ref) {
    const Pathway& pathway = context.site.offer().pathways[ref.index];
    PathwayPage page;
    page.page = make_entry_page(context, ref);
    page.entry = make_entry(context, path_of(context, ref), ref);
    page.steps = make_steps(context, pathway);
    add_who_and_ages(context, pathway.entry, page.entry);
    add_easy_read(context, ref, page);
    return page;
}

EventPage make_event_page(const PageContext& context, EntryRef ref) {
    const Event& event = context.site.offer().events[ref.index];
    EventPage page;
    page.page = make_entry_page(context, ref);
    page.entry = make_entry(context, path_of(context, ref), ref);
    if (is_over(event, context.site.today())) page.notice = context.phrases.word("facts.event_over");
    page.when = event_days(context, event);
    page.place = event.place;
    if (event.online.value_or(false)) {
        page.place += (page.place.empty() ? "" : " · ") + context.phrases.word("facts.online");
    }
    page.booking = event.booking;
    add_who_and_ages(context, event.entry, page.entry);
    page.entry.facts.push_back(make_fact(context, "facts.when", page.when));
    page.entry.facts.push_back(make_fact(context, "facts.where", {page.place}));
    page.entry.facts.push_back(make_fact(context, "facts.booking", {page.booking}));
    add_easy_read(context, ref, page);
    return page;
}

NewsPage make_news_page(const PageContext& context, EntryRef ref) {
    const News& news = context.site.offer().news[ref.index];
    NewsPage page;
    page.page = make_entry_page(context, ref);
    page.entry = make_entry(context, path_of(context, ref), ref);
    page.date = day_or_year(news.date, news.year);
    add_easy_read(context, ref, page);
    return page;
}

ResponsePage make_response_page(const PageContext& context, EntryRef ref) {
    const Response& response = context.site.offer().responses[ref.index];
    ResponsePage page;
    page.page = make_entry_page(context, ref);
    page.entry = make_entry(context, path_of(context, ref), ref);
    page.you_said = response.you_said;
    page.we_did = response.we_did;
    page.date = day_or_year(response.date, response.year);
    add_easy_read(context, ref, page);
    return page;
}

PlanPage make_plan_page(const PageContext& context, EntryRef ref) {
    const Plan& plan = context.site.offer().plans[ref.index];
    PlanPage page;
    page.page = make_entry_page(context, ref);
    page.entry = make_entry(context, path_of(context, ref), ref);
    page.year = day_or_year(std::nullopt, plan.year);
    page.what_this_means = plan.what_this_means;
    for (const PlanAction& action : plan.actions) page.actions.push_back(make_action(context, action));
    add_easy_read(context, ref, page);
    return page;
}

}  // namespace handrail
