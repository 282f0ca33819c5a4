#include "render/easy_pages.hpp"

#include <utility>

#include "render/easy_entry.hpp"
#include "render/form_links.hpp"
#include "render/lists.hpp"
#include "text/phone.hpp"
#include "text/sentences.hpp"

namespace handrail {
namespace {

/// The lists of one way to sort that have something in them, those at the top only.
std::vector<EasyDoorView> top_lists(const PageContext& context, EasyRows& rows, std::string_view folder) {
    std::vector<EasyDoorView> doors;
    for (const ListingGroup& group : context.site.groups()) {
        if (group.folder != folder) continue;
        for (const Listing& listing : group.listings) {
            if (listing.entries.empty() || !listing.parent.empty() || listing.id == "not-stated") continue;
            doors.push_back(
                rows.doors().list(folder, listing.id, listing_name(context.phrases, folder, listing)));
        }
    }
    return doors;
}

std::vector<EasyDoorView> entry_doors(const PageContext& context, EasyRows& rows, EntryKind kind) {
    std::vector<EasyDoorView> doors;
    for (const EntryRef ref : context.site.sorted(kind)) doors.push_back(rows.doors().entry(ref));
    return doors;
}

void add_safety(const PageContext& context, EasyRows& rows) {
    const SiteConfig& config = context.site.offer().config;
    if (config.safety_phone.empty() && config.safety_text.empty()) return;
    rows.heading("safety");
    rows.link("not-safe", "safety_phone", format_phone(config.safety_phone),
              {phone_url(config.safety_phone)});
    rows.prose(config.safety_text, "emergency");
}

/// Phone, hours, email and address of the council.
void add_council(const PageContext& context, EasyRows& rows) {
    const HelpContact& help = context.site.offer().config.contact;
    rows.link("phone", "help_phone", format_phone(help.phone), {phone_url(help.phone)});
    rows.facts("clock", "phone_hours", {help.hours});
    if (!help.email.empty()) rows.link("email", "help_email", help.email, {"mailto:" + help.email});
    rows.facts("letter", "help_address", {help.address});
}

void add_formats(const PageContext& context, EasyRows& rows) {
    rows.say("information", "formats");
    rows.heading("formats_made");
    rows.say("printer", "formats_paper");
    rows.say("large-print", "formats_large");
    rows.say("braille", "formats_braille");
    rows.say("sign-language", "formats_signed");
    rows.say("interpreter", "formats_language");
    rows.say("ask", "formats_say");
    if (const auto book = easy_booklet_link(context, "formats.html")) {
        rows.link("printer", "book", book->words, book->url, {book->note});
    }
    rows.heading("formats_ask");
    add_council(context, rows);
}

void add_feedback(const PageContext& context, EasyRows& rows, const SitePage& page) {
    rows.say("talking", "feedback");
    rows.say("private", "feedback_name");
    rows.link("form", "feedback_form", rows.word("feedback_form_words"), page.form);
    rows.link("email", "feedback_email", context.site.offer().config.feedback.email, page.email_url);
    rows.heading("feedback_other");
    add_council(context, rows);
    rows.heading("next");
    rows.say("learning", "feedback_read");
    rows.say("website", "feedback_publish");
    rows.say("complain", "feedback_complaint");
}

void add_search(const PageContext& context, EasyRows& rows) {
    rows.group("categories", top_lists(context, rows, "categories"));
    rows.group("needs_lists", top_lists(context, rows, "needs"));
    rows.named_group({}, {rows.doors().page("a-to-z", context.phrases.word("facts.index_services"),
                                            "services/index.html")});
}

void add_accessibility(const PageContext& context, EasyRows& rows) {
    rows.say("website", "accessibility");
    rows.say("complain", "accessibility_wrong");
    add_council(context, rows);
}

}  // namespace

void add_easy_read(const PageContext& context, HomePage& page) {
    if (context.easy == nullptr) return;
    EasyRows rows(context, "index.html", page.easy);
    add_safety(context, rows);
    rows.group("categories", top_lists(context, rows, "categories"));
    rows.group("needs_lists", top_lists(context, rows, "needs"));
    rows.group("ages_lists", top_lists(context, rows, "ages"));
    rows.group("areas_lists", top_lists(context, rows, "areas"));
    const auto door = [&](const char* picture, const char* key, const char* path) {
        return rows.doors().page(picture, context.phrases.word(key), path);
    };
    rows.group("questions", {door("where", "facts.question_where", "where-do-i-go.html"),
                             door("who", "facts.question_who", "who-decides.html"),
                             door("clock", "facts.question_how_long", "how-long-does-it-take.html"),
                             door("book", "facts.title_glossary", "glossary.html"),
                             door("a-to-z", "facts.index_services", "services/index.html")});
}

void add_easy_read(const PageContext& context, GlossaryPage& page) {
    if (context.easy == nullptr) return;
    EasyRows rows(context, "glossary.html", page.easy);
    for (const std::size_t term : context.easy->language().easy_terms()) rows.meaning(term);
    rows.full_page("full_words");
}

void add_easy_read(const PageContext& context, TimescalesPage& page) {
    if (context.easy == nullptr) return;
    EasyRows rows(context, "how-long-does-it-take.html", page.easy);
    const EasyLanguage& language = context.easy->language();
    for (const TimescaleGroupView& group : page.groups) {
        bool first = true;
        for (const TimescaleView& step : group.steps) {
            if (step.limit.empty() || !language.is_easy(step.step) || !language.is_easy(step.limit)) continue;
            if (std::exchange(first, false)) rows.heading_words(group.heading);
            rows.entry(context.easy->pictures().find("clock"), step.step, {step.limit});
        }
    }
    rows.full_page("full_limits");
}

void add_easy_read(const PageContext& context, DecidersPage& page) {
    if (context.easy == nullptr) return;
    EasyRows rows(context, "who-decides.html", page.easy);
    rows.group("deciders", entry_doors(context, rows, EntryKind::pathway));
}

void add_easy_read(const PageContext& context, WherePage& page) {
    if (context.easy == nullptr) return;
    EasyRows rows(context, "where-do-i-go.html", page.easy);
    rows.heading("routes");
    for (const PlainTerm& route : context.site.offer().reference.access_routes)
        rows.term("access-routes", route);
}

void add_easy_read(const PageContext& context, const std::string& name, SitePage& page) {
    if (context.easy == nullptr) return;
    EasyRows rows(context, name + ".html", page.easy);
    if (name == "formats") add_formats(context, rows);
    if (name == "feedback") add_feedback(context, rows, page);
    if (name == "search") add_search(context, rows);
    if (name == "accessibility") add_accessibility(context, rows);
}

}  // namespace handrail
