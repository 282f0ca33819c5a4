#include "render/lists.hpp"

#include <algorithm>
#include <optional>

#include "base/ascii.hpp"
#include "render/cards.hpp"
#include "render/easy_lists.hpp"
#include "render/event_words.hpp"
#include "render/form_links.hpp"
#include "site/a_to_z.hpp"
#include "site/form_paths.hpp"

namespace handrail {
namespace {

/// Cards of events and news say when; those of other kinds what make_card gives them.
CardView list_card(const PageContext& context, const std::string& from, EntryRef ref) {
    CardView card = make_card(context, from, ref);
    if (ref.kind == EntryKind::event) {
        const std::vector<std::string> days = event_days(context, context.site.offer().events[ref.index]);
        card.facts = days.empty() ? std::string() : days.front();
    }
    if (ref.kind == EntryKind::news) {
        const News& news = context.site.offer().news[ref.index];
        card.facts = news.date   ? format_date(*news.date)
                     : news.year ? std::to_string(*news.year)
                                 : std::string();
    }
    return card;
}

bool is_mixed(const ListPart& part) {
    return std::any_of(part.entries.begin(), part.entries.end(),
                       [&](EntryRef ref) { return ref.kind != part.entries.front().kind; });
}

/// A heading for each kind in a mixed list, for each letter in an A to Z, else none.
std::string group_heading(const PageContext& context, const ListPart& part, EntryRef ref, bool mixed) {
    if (!part.letters.empty()) return ascii::upper(sort_letter(context.site.key(ref)));
    if (mixed) return context.phrases.word(std::string("facts.group_") + kind_folder(ref.kind));
    return {};
}

std::vector<CardGroupView> make_groups(const PageContext& context, const ListPart& part, EasyDoors* doors) {
    std::vector<CardGroupView> groups;
    const bool mixed = is_mixed(part);
    for (const EntryRef ref : part.entries) {
        const std::string heading = group_heading(context, part, ref, mixed);
        if (groups.empty() || groups.back().heading != heading) {
            groups.push_back(
                {heading, "list-" + (heading.empty() ? std::string("all") : sort_key(heading)), {}});
            std::replace(groups.back().anchor.begin(), groups.back().anchor.end(), ' ', '-');
        }
        CardView card = list_card(context, part.path, ref);
        // The heading or the page says it already.
        card.kind.clear();
        if (doors) doors->dress(ref, card);
        groups.back().cards.push_back(std::move(card));
    }
    return groups;
}

std::vector<LinkView> letter_links(const ListPart& part) {
    std::vector<LinkView> links;
    const bool one_page = part.letter.empty() && !part.entries.empty();
    for (const std::string& letter : part.letters) {
        Url url = one_page ? Url{"#list-" + letter} : link_to(part.path, letter_path(letter));
        links.push_back({ascii::upper(letter), std::move(url), {}, letter == part.letter});
    }
    return links;
}

std::vector<LinkView> crumbs_of(const PageContext& context, const ListPart& part) {
    std::vector<LinkView> crumbs;
    if (!part.folder.empty()) {
        crumbs.push_back(
            {context.phrases.word("facts.index_" + part.folder), {part.folder + "/index.html"}, {}, false});
    }
    if (!part.parent.empty()) {
        crumbs.push_back({context.site.name_of(part.folder, part.parent),
                          {list_path(part.folder, part.parent)},
                          {},
                          false});
    }
    if (!part.letter.empty()) {
        crumbs.push_back({part.heading, {kind_index_path(EntryKind::service)}, {}, false});
    }
    return crumbs;
}

std::vector<LinkView> child_links(const PageContext& context, const ListPart& part) {
    std::vector<LinkView> links;
    for (const std::string& id : part.children) {
        const Listing* child = context.site.find_listing(part.folder, id);
        if (child == nullptr) continue;
        links.push_back({child->name, link_to(part.path, list_path(part.folder, id)),
                         context.phrases.count("text.entries", child->entries.size()), false});
    }
    return links;
}

/// Names what makes the page its own: the letter, and the number of one that is not the first.
std::string title_of(const PageContext& context, const ListPart& part, const std::string& position) {
    std::string title = part.heading;
    if (!part.letter.empty()) title += ": " + ascii::upper(part.letter);
    if (part.number > 1)
        title = context.phrases.word("facts.title_position", {{"title", title}, {"position", position}});
    return title;
}

/// Near pages and every tenth, so that any page of a long list is a few steps from any other without a
/// hundred links.
bool is_shown(int number, const ListPart& part) {
    const bool near = number >= part.number - 2 && number <= part.number + 2;
    return part.pages <= 12 || near || number == 1 || number == part.pages || number % 10 == 0;
}

void add_page_links(const PageContext& context, const ListPart& part, ListPage& page) {
    if (part.pages < 2) return;
    const auto link = [&](int number) {
        return link_to(part.path, part.paths[static_cast<std::size_t>(number - 1)]);
    };
    if (part.number > 1) page.previous = link(part.number - 1);
    if (part.number < part.pages) page.next = link(part.number + 1);
    for (int number = 1; number <= part.pages; ++number) {
        if (!is_shown(number, part)) continue;
        page.pages.push_back({context.phrases.word("facts.page_number", {{"n", std::to_string(number)}}),
                              link(number),
                              {},
                              number == part.number});
    }
}

LinkView listing_link(const PageContext& context, const ListingGroup& group, const Listing& listing,
                      const std::string& from) {
    return {listing_name(context.phrases, group.folder, listing),
            link_to(from, list_path(group.folder, listing.id)),
            context.phrases.count("text.entries", listing.entries.size()), false};
}

}  // namespace

ListPage make_list_page(const PageContext& context, const ListPart& part) {
    ListPage page;
    if (part.pages > 1) {
        page.position = context.phrases.word(
            "facts.position", {{"n", std::to_string(part.number)}, {"of", std::to_string(part.pages)}});
    }
    const std::string title = title_of(context, part, page.position);
    page.page = make_page(
        context,
        {part.path, title, part.intro.empty() ? title : part.intro, "list", crumbs_of(context, part), {}});
    page.heading = part.letter.empty() ? part.heading : part.heading + ": " + ascii::upper(part.letter);
    page.intro = part.intro;
    page.count = context.phrases.count("text.entries", part.total);
    page.narrower = child_links(context, part);
    page.letters = letter_links(part);
    std::optional<EasyDoors> doors;
    if (context.easy != nullptr) doors.emplace(context, part.path, page.easy.credits);
    page.groups = make_groups(context, part, doors ? &*doors : nullptr);
    if (doors) add_easy_read(context, part, *doors, page);
    page.empty = part.total == 0;
    add_page_links(context, part, page);
    if (!part.also.words.empty())
        page.also.push_back({part.also.words, link_to(part.path, part.also.url.text), {}, false});
    if (has_booklets(part.folder) && !part.id.empty() && part.number == 1)
        page.booklets = booklet_links(context, part.path, "list.booklet", part.folder, part.id);
    return page;
}

std::string listing_name(const Phrases& phrases, std::string_view folder, const Listing& listing) {
    if (!listing.name.empty()) return listing.name;
    return phrases.word("facts." + std::string(folder) + "_" + listing.id);
}

DirectoryPage make_directory_page(const PageContext& context, const ListingGroup& group) {
    const std::string path = group.folder + "/index.html";
    DirectoryPage page;
    page.heading = context.phrases.word("facts.index_" + group.folder);
    page.intro = context.phrases.word("facts.intro_" + group.folder);
    page.page = make_page(context, {path, page.heading, page.intro, "directory", {}, {}});
    for (const Listing& listing : group.listings) {
        if (!listing.parent.empty()) continue;
        if (listing.children.empty()) {
            page.links.push_back(listing_link(context, group, listing, path));
            continue;
        }
        LinkGroupView links{listing_name(context.phrases, group.folder, listing),
                            "group-" + listing.id,
                            link_to(path, list_path(group.folder, listing.id)),
                            listing.summary,
                            {}};
        for (const std::string& id : listing.children) {
            const Listing* child = context.site.find_listing(group.folder, id);
            if (child != nullptr) links.links.push_back(listing_link(context, group, *child, path));
        }
        page.groups.push_back(std::move(links));
    }
    add_easy_read(context, group, page);
    return page;
}

}  // namespace handrail
