#include "render/cards.hpp"
#include "render/easy_pages.hpp"
#include "render/frame.hpp"
#include "render/lists.hpp"
#include "render/pages.hpp"
#include "site/form_paths.hpp"
#include "text/dates.hpp"
#include "text/phone.hpp"
#include "text/slug.hpp"

namespace handrail {
namespace {

/// "https://example.org/offer/" has the path "/offer/".
std::string path_of_address(const std::string& base_url) {
    const std::size_t host = base_url.find("//");
    if (host == std::string::npos) return {};
    const std::size_t path = base_url.find('/', host + 2);
    return path == std::string::npos ? "/" : base_url.substr(path);
}

std::vector<LinkView> listing_roots(const PageContext& context, const std::string& from) {
    std::vector<LinkView> links;
    const auto add = [&](const std::string& key, const std::string& path) {
        links.push_back({context.phrases.word("facts.index_" + key), link_to(from, path), {}, false});
    };
    add("services", kind_index_path(EntryKind::service));
    for (const ListingGroup& group : context.site.groups()) add(group.folder, group.folder + "/index.html");
    for (const EntryKind kind : all_kinds) {
        if (kind != EntryKind::service) add(kind_folder(kind), kind_index_path(kind));
    }
    return links;
}

LinkGroupView kind_group(const PageContext& context, const std::string& from, EntryKind kind) {
    const std::string folder = kind_folder(kind);
    return {context.phrases.word("facts.index_" + folder),
            "kind-" + folder,
            link_to(from, kind_index_path(kind)),
            {},
            entry_links(context, from, context.site.sorted(kind))};
}

/// A list and, after it, those of its parts.
void add_with_narrower(const PageContext& context, const std::string& from, const ListingGroup& group,
                       const Listing& listing, std::vector<LinkView>& links) {
    links.push_back({listing_name(context.phrases, group.folder, listing),
                     link_to(from, list_path(group.folder, listing.id)),
                     {},
                     false});
    for (const std::string& id : listing.children) {
        const Listing* child = context.site.find_listing(group.folder, id);
        if (child != nullptr) add_with_narrower(context, from, group, *child, links);
    }
}

LinkGroupView listing_group(const PageContext& context, const std::string& from, const ListingGroup& group) {
    LinkGroupView view{context.phrases.word("facts.index_" + group.folder),
                       "lists-" + group.folder,
                       link_to(from, group.folder + "/index.html"),
                       {},
                       {}};
    for (const Listing& listing : group.listings) {
        if (listing.parent.empty()) add_with_narrower(context, from, group, listing, view.links);
    }
    return view;
}

std::string statement_status(const PageContext& context, const AccessibilityConfig& accessibility) {
    return context.phrases.word("facts.accessibility_" +
                                (accessibility.status.empty() ? "unknown" : accessibility.status));
}

/// The files that entries are made as, for the page that names them all.
std::vector<LinkView> form_notes(const PageContext& context, const std::string& from) {
    const EditionConfig& editions = context.site.offer().config.editions;
    const auto word = [&](const char* key) { return context.phrases.word(key); };
    std::vector<LinkView> forms;
    for (const int size : editions.pdf) {
        const std::string points = std::to_string(size);
        forms.push_back(
            {context.phrases.word("facts.form_pdf", {{"size", points}}), {}, word("formats.pdf"), false});
    }
    if (editions.braille) {
        const std::string cells = std::to_string(editions.braille->cells);
        const std::string lines = std::to_string(editions.braille->lines);
        for (const int grade : braille_grades(*editions.braille)) {
            const char* key = grade == 2 ? "formats.braille_contracted" : "formats.braille_uncontracted";
            const std::string size = context.phrases.word(key, {{"cells", cells}, {"lines", lines}});
            forms.push_back(
                {word("facts.form_braille"), {}, size + ' ' + word("formats.braille_proof"), false});
        }
    }
    if (editions.text) forms.push_back({word("facts.form_text"), {}, word("formats.text"), false});
    if (editions.epub) {
        const Url book{way_up(full_path(context.edition, from)) + offer_book_path};
        forms.push_back({word("facts.form_epub"), book, word("formats.epub"), false});
    }
    return forms;
}

}  // namespace

DirectoryPage make_site_map_page(const PageContext& context) {
    const std::string path = "site-map.html";
    DirectoryPage page;
    page.heading = context.phrases.word("facts.title_site_map");
    page.intro = context.phrases.word("facts.intro_site_map", {{"date", format_date(context.site.today())}});
    page.page = make_page(context, {path, page.heading, page.heading, "directory", {}, {}});
    page.links = make_site_view(context, path).footer;
    for (const ListingGroup& group : context.site.groups())
        page.groups.push_back(listing_group(context, path, group));
    for (const EntryKind kind : {EntryKind::guide, EntryKind::pathway, EntryKind::event, EntryKind::news,
                                 EntryKind::response, EntryKind::plan}) {
        if (!context.site.sorted(kind).empty()) page.groups.push_back(kind_group(context, path, kind));
    }
    return page;
}

SitePage make_site_page(const PageContext& context, const std::string& name) {
    const std::string path = name + ".html";
    const SiteConfig& config = context.site.offer().config;
    SitePage page;
    page.page = make_page(context, {path,
                                    context.phrases.word("facts.title_" + slug(name)),
                                    context.phrases.word("facts.intro_" + slug(name)),
                                    name,
                                    {},
                                    {}});
    page.page.indexed = name != "404" && name != "search" && name != "short-list";
    page.site = make_site_view(context, path);
    page.status = statement_status(context, config.accessibility);
    if (config.accessibility.prepared) page.prepared = format_date(*config.accessibility.prepared);
    if (config.accessibility.reviewed) page.reviewed = format_date(*config.accessibility.reviewed);
    page.tested_by = config.accessibility.tested_by;
    page.problems = config.accessibility.problems;
    page.links = listing_roots(context, path);
    page.form = {config.feedback.form};
    if (!config.feedback.email.empty()) page.email_url = {"mailto:" + config.feedback.email};
    page.safety_phone = format_phone(config.safety_phone);
    page.safety_phone_url = {phone_url(config.safety_phone)};
    page.safety_text = config.safety_text;
    page.base_path = path_of_address(config.base_url);
    page.forms = form_notes(context, path);
    page.has_large_print = config.editions.large_print || !config.editions.pdf.empty();
    page.has_braille = config.editions.braille.has_value();
    if (name == "feedback")
        page.responses = make_cards(context, path, context.site.sorted(EntryKind::response));
    add_easy_read(context, name, page);
    return page;
}

}  // namespace handrail
