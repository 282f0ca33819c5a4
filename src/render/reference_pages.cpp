#include <algorithm>
#include <map>
#include <optional>

#include "base/ascii.hpp"
#include "render/cards.hpp"
#include "render/easy_doors.hpp"
#include "render/easy_pages.hpp"
#include "render/pages.hpp"
#include "site/a_to_z.hpp"
#include "text/slug.hpp"

namespace handrail {
namespace {

PageView reference_page(const PageContext& context, const std::string& path, const std::string& key) {
    return make_page(context, {path,
                               context.phrases.word("facts.title_" + key),
                               context.phrases.word("facts.intro_" + key),
                               "reference",
                               {},
                               {}});
}

std::vector<GlossaryTerm> sorted_terms(std::vector<GlossaryTerm> terms) {
    std::stable_sort(terms.begin(), terms.end(), [](const GlossaryTerm& a, const GlossaryTerm& b) {
        return sort_key(a.term) < sort_key(b.term);
    });
    return terms;
}

/// An id that no other on the page has.
std::string unique_anchor(std::map<std::string, int>& taken, const std::string& words) {
    std::string anchor = "term-" + slug(words);
    const int count = ++taken[anchor];
    return count == 1 ? anchor : anchor + "-" + std::to_string(count);
}

/// Which entries name an item of the law's list, in one pass over all of them.
std::map<std::string, std::vector<EntryRef>> entries_by_law(const Site& site) {
    std::map<std::string, std::vector<EntryRef>> by_law;
    for (const EntryKind kind :
         {EntryKind::service, EntryKind::guide, EntryKind::pathway, EntryKind::response, EntryKind::plan}) {
        for (const EntryRef ref : site.sorted(kind)) {
            for (const std::string& slug_named : site.entry(ref).law) by_law[slug_named].push_back(ref);
        }
    }
    return by_law;
}

constexpr std::size_t most_law_links = 12;
constexpr std::size_t most_cards = 24;

/// True if the entry, or a category that it stands in, answers this item of the law's list.
bool answers(const Site& site, EntryRef ref, std::string_view item) {
    const auto names = [&](const std::vector<std::string>& law) {
        return std::find(law.begin(), law.end(), item) != law.end();
    };
    const Entry& entry = site.entry(ref);
    if (names(entry.law)) return true;
    const std::vector<Term>& categories = site.offer().reference.categories;
    return std::any_of(categories.begin(), categories.end(), [&](const Term& category) {
        return names(category.law) && std::find(entry.categories.begin(), entry.categories.end(),
                                                category.id) != entry.categories.end();
    });
}

/// Services of an area that give information and advice: where to begin when one does not know whom to ask.
std::vector<CardView> first_stops(const PageContext& context, const std::string& path, const Listing& area,
                                  EasyDoors* doors) {
    std::vector<CardView> cards;
    for (const EntryRef ref : area.entries) {
        if (ref.kind != EntryKind::service || cards.size() == most_law_links) continue;
        if (!answers(context.site, ref, "advice")) continue;
        cards.push_back(make_card(context, path, ref));
        if (doors != nullptr) doors->dress(ref, cards.back());
    }
    return cards;
}

}  // namespace

GlossaryPage make_glossary_page(const PageContext& context) {
    GlossaryPage page;
    page.page = reference_page(context, "glossary.html", "glossary");
    std::map<std::string, int> taken;
    for (const GlossaryTerm& term : sorted_terms(context.site.offer().reference.glossary)) {
        const std::string letter = sort_letter(sort_key(term.term));
        const std::string heading = ascii::upper(letter);
        if (page.groups.empty() || page.groups.back().heading != heading) {
            page.groups.push_back({heading, "letter-" + letter, {}});
            page.letters.push_back({heading, {"#letter-" + letter}, {}, false});
        }
        page.groups.back().terms.push_back(
            {term.term, term.acronym, term.plain, unique_anchor(taken, term.term)});
    }
    add_easy_read(context, page);
    return page;
}

LawPage make_law_page(const PageContext& context) {
    const std::string path = "local-offer-law.html";
    LawPage page;
    page.page = reference_page(context, path, "law");
    const auto by_law = entries_by_law(context.site);
    for (const LawItem& item : context.site.offer().reference.law) {
        LawItemView view{item.subject, item.paragraph, item.plain, "law-" + item.slug, item.items, {},
                         {},           false,          {}};
        if (context.easy != nullptr && context.easy->language().is_easy(item.plain)) view.easy = item.plain;
        if (const auto found = by_law.find(item.slug); found != by_law.end()) {
            view.covered = true;
            view.count = context.phrases.count("text.entries", found->second.size());
            std::vector<EntryRef> shown = found->second;
            if (shown.size() > most_law_links) shown.resize(most_law_links);
            view.entries = entry_links(context, path, shown);
        }
        page.items.push_back(std::move(view));
    }
    return page;
}

TimescalesPage make_timescales_page(const PageContext& context) {
    TimescalesPage page;
    page.page = reference_page(context, "how-long-does-it-take.html", "how_long");
    std::map<std::string, std::size_t> place;
    for (const Timescale& timescale : context.site.offer().reference.timescales) {
        const auto [found, fresh] = place.try_emplace(timescale.process, page.groups.size());
        if (fresh) page.groups.push_back({timescale.process, "process-" + slug(timescale.process), {}});
        std::string limit = timescale.text;
        if (limit.empty() && timescale.limit) limit = context.phrases.limit(*timescale.limit);
        page.groups[found->second].steps.push_back({timescale.step, limit, timescale.source});
    }
    add_easy_read(context, page);
    return page;
}

DecidersPage make_deciders_page(const PageContext& context) {
    const std::string path = "who-decides.html";
    DecidersPage page;
    page.page = reference_page(context, path, "who");
    for (const EntryRef ref : context.site.sorted(EntryKind::pathway)) {
        const Pathway& pathway = context.site.offer().pathways[ref.index];
        DeciderView view{pathway.entry.name,
                         link_to(path, entry_path(ref.kind, pathway.entry.id)),
                         "pathway-" + pathway.entry.id,
                         {}};
        for (StepView& step : make_steps(context, pathway)) {
            if (!step.who.empty()) view.steps.push_back(std::move(step));
        }
        if (!view.steps.empty()) page.pathways.push_back(std::move(view));
    }
    // Who may have a service, and who says so, is what the law's item "eligibility" asks for.
    for (const EntryKind kind : {EntryKind::guide, EntryKind::service}) {
        for (const EntryRef ref : context.site.sorted(kind)) {
            if (page.panels.size() < most_cards && answers(context.site, ref, "eligibility")) {
                page.panels.push_back(make_card(context, path, ref));
            }
        }
    }
    add_easy_read(context, page);
    return page;
}

WherePage make_where_page(const PageContext& context) {
    const std::string path = "where-do-i-go.html";
    WherePage page;
    page.page = reference_page(context, path, "where");
    std::optional<EasyDoors> doors;
    if (context.easy != nullptr) doors.emplace(context, path, page.easy.credits);
    for (const PlainTerm& route : context.site.offer().reference.access_routes)
        page.routes.push_back({route.name, route.plain});
    for (const ListingGroup& group : context.site.groups()) {
        if (group.folder != "areas") continue;
        for (const Listing& area : group.listings) {
            CardGroupView cards{area.name, "area-" + area.id,
                                first_stops(context, path, area, doors ? &*doors : nullptr)};
            if (!cards.cards.empty()) page.groups.push_back(std::move(cards));
        }
    }
    add_easy_read(context, page);
    return page;
}

}  // namespace handrail
