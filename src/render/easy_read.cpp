#include "render/easy_read.hpp"

#include "render/easy_entry.hpp"
#include "text/sentences.hpp"

namespace handrail {
namespace {

/// Fills the page's rows, if there is an easy-read edition.
template <typename Page, typename Fill>
void fill_rows(const PageContext& context, EntryRef ref, Page& page, const Fill& fill) {
    if (context.easy == nullptr) return;
    EasyRows rows(context, entry_path(ref.kind, context.site.entry(ref).id), page.entry.easy);
    fill(rows);
}

/// The same for what stands between the parts that the pages of every kind share.
template <typename Page, typename Fill>
void fill_entry(const PageContext& context, EntryRef ref, Page& page, const Fill& fill) {
    fill_rows(context, ref, page, [&](EasyRows& rows) {
        begin_entry(context, rows, ref, page.entry);
        fill(rows);
        end_entry(context, rows, ref, page.entry);
    });
}

/// Where nothing but the name is easy to read, somebody has to explain it.
void add_explainer(const PageContext& context, EasyRows& rows, const EntryView& view) {
    if (view.easy_by_hand || !view.contacts.empty()) return;
    rows.heading("contact");
    rows.say("ask", "explain");
    add_help(context, rows);
}

void add_step(EasyRows& rows, const StepView& step) {
    rows.heading_words(rows.word("step", {{"n", std::to_string(step.number)}, {"title", step.title}}));
    rows.prose(step.text, "step");
    rows.facts("who", "step_who", {step.who});
    if (!step.limit.empty()) rows.say("clock", "step_limit", {{"limit", step.limit}});
    rows.facts("decision", "step_outcome", {step.outcome});
}

/// What people said, or what was done: under its heading, as it is or on the full page.
void add_words(EasyRows& rows, std::string_view heading, std::string_view text, std::string_view picture) {
    if (text.empty()) return;
    rows.heading(heading);
    if (!rows.prose(text, picture)) rows.full_page("full");
}

void add_runs(const PageContext& context, EasyRows& rows, const std::string& organisation) {
    std::vector<EasyDoorView> doors;
    for (const EntryRef ref : context.site.run_by(organisation)) doors.push_back(rows.doors().entry(ref));
    // A council runs so much that the names alone fill a page.
    constexpr std::size_t most_with_pictures = 30;
    if (doors.size() > most_with_pictures) {
        for (EasyDoorView& door : doors) door = {{}, {}, std::move(door.words), std::move(door.url), {}};
    }
    rows.group("runs", std::move(doors));
}

}  // namespace

void add_easy_read(const PageContext& context, EntryRef ref, GuidePage& page) {
    const Guide& guide = context.site.offer().guides[ref.index];
    fill_entry(context, ref, page, [&](EasyRows& rows) {
        if (guide.audience == "families") rows.say("family", "for_families");
        if (guide.audience == "young-people") rows.say("young-person", "for_young_people");
        if (guide.audience == "professionals") rows.say("support-worker", "for_professionals");
        add_who(context, rows, guide.entry, !page.entry.easy_by_hand);
        if (!page.entry.contacts.empty()) add_contact(context, rows, page.entry);
        add_explainer(context, rows, page.entry);
    });
}

void add_easy_read(const PageContext& context, EntryRef ref, PathwayPage& page) {
    const Pathway& pathway = context.site.offer().pathways[ref.index];
    fill_entry(context, ref, page, [&](EasyRows& rows) {
        add_who(context, rows, pathway.entry, !page.entry.easy_by_hand);
        if (!page.entry.easy_by_hand) {
            for (const StepView& step : page.steps) add_step(rows, step);
        }
        if (!page.entry.contacts.empty()) add_contact(context, rows, page.entry);
        add_explainer(context, rows, page.entry);
    });
}

void add_easy_read(const PageContext& context, EntryRef ref, OrganisationPage& page) {
    fill_rows(context, ref, page, [&](EasyRows& rows) {
        begin_entry(context, rows, ref, page.entry);
        rows.facts("change", "formerly", page.formerly);
        add_contact(context, rows, page.entry);
        end_entry(context, rows, ref, page.entry);
        add_runs(context, rows, context.site.entry(ref).id);
    });
}

void add_easy_read(const PageContext& context, EntryRef ref, EventPage& page) {
    const Event& event = context.site.offer().events[ref.index];
    fill_rows(context, ref, page, [&](EasyRows& rows) {
        if (!page.notice.empty()) rows.say("closed", "event_over");
        begin_entry(context, rows, ref, page.entry);
        add_who(context, rows, event.entry, !page.entry.easy_by_hand);
        rows.heading("event");
        rows.facts("calendar", "event_when", page.when);
        rows.facts("address", "place", {event.place});
        if (event.online.value_or(false)) rows.say("online", "event_online");
        add_areas(context, rows, event.entry);
        if (!event.booking.empty() && !rows.prose(event.booking, "appointment"))
            rows.full_page("full_booking");
        add_contact(context, rows, page.entry);
        end_entry(context, rows, ref, page.entry);
    });
}

void add_easy_read(const PageContext& context, EntryRef ref, NewsPage& page) {
    fill_entry(context, ref, page, [&](EasyRows& rows) {
        if (!page.date.empty()) rows.say("calendar", "news_date", {{"date", page.date}});
        add_explainer(context, rows, page.entry);
    });
}

void add_easy_read(const PageContext& context, EntryRef ref, ResponsePage& page) {
    fill_entry(context, ref, page, [&](EasyRows& rows) {
        if (!page.entry.easy_by_hand) {
            add_words(rows, "you_said", page.you_said, "talking");
            add_words(rows, "we_did", page.we_did, "yes");
            if (page.we_did.empty()) rows.say("wait", "no_answer");
        }
        if (!page.date.empty()) rows.say("calendar", "answer_date", {{"date", page.date}});
    });
}

void add_easy_read(const PageContext& context, EntryRef ref, PlanPage& page) {
    const Plan& plan = context.site.offer().plans[ref.index];
    fill_entry(context, ref, page, [&](EasyRows& rows) {
        if (page.entry.easy_by_hand) return;
        add_words(rows, "plan_meaning", page.what_this_means, "plan");
        for (const PlanAction& action : plan.actions) {
            if (!context.easy->language().is_easy(action.title)) continue;
            rows.heading_words(action.title);
            rows.say("plan", "plan_" + (action.status.empty() ? std::string("not-stated") : action.status));
        }
    });
}

}  // namespace handrail
