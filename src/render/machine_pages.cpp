#include "render/machine_pages.hpp"

#include <algorithm>
#include <array>

#include "check/redirects.hpp"
#include "text/dates.hpp"

namespace handrail {
namespace {

constexpr std::size_t sitemap_limit = 50'000;  // addresses a file: sitemaps.org/protocol.html
constexpr std::size_t feed_entries = 40;

std::string timestamp(const Date& date) {
    return format_iso_date(date) + "T00:00:00Z";
}

MachinePage machine_page(const PageContext& context) {
    const SiteConfig& config = context.site.offer().config;
    MachinePage page;
    page.title = config.title;
    page.description = config.statutory_name;
    page.base_url = config.base_url;
    page.has_base_url = !config.base_url.empty();
    page.feed_url = config.base_url + "feed.xml";
    page.language = config.language;
    page.colour = config.colours.accent.empty() ? "#0b4f57" : config.colours.accent;
    page.background = "#ffffff";
    return page;
}

/// An entry with the day that makes it news: when it was published or last checked.
struct Dated {
    EntryRef ref;
    Date day;
};

std::vector<Dated> dated_entries(const Site& site) {
    std::vector<Dated> dated;
    for (const EntryRef ref : site.sorted(EntryKind::news)) {
        if (const auto& day = site.offer().news[ref.index].date) dated.push_back({ref, *day});
    }
    for (const EntryKind kind : {EntryKind::service, EntryKind::guide, EntryKind::pathway}) {
        for (const EntryRef ref : site.sorted(kind)) {
            if (const auto& day = site.entry(ref).reviewed) dated.push_back({ref, *day});
        }
    }
    std::stable_sort(dated.begin(), dated.end(),
                     [](const Dated& a, const Dated& b) { return a.day > b.day; });
    if (dated.size() > feed_entries) dated.resize(feed_entries);
    return dated;
}

std::string make_feed(const PageContext& context, const MachineTemplates& templates) {
    MachinePage page = machine_page(context);
    // A feed must say when it changed; without any dated entry that is the beginning of time, not today,
    // so that the same content always gives the same bytes.
    page.updated = "1970-01-01T00:00:00Z";
    for (const Dated& one : dated_entries(context.site)) {
        const Entry& entry = context.site.entry(one.ref);
        const std::string link = page.base_url + entry_path(entry.kind, entry.id);
        page.entries.push_back({entry.name, link, link, entry.summary, timestamp(one.day)});
    }
    if (!page.entries.empty()) page.updated = page.entries.front().updated;
    return templates.feed.render(page);
}

std::vector<std::string> addresses(const PageContext& context, const std::vector<PageJob>& jobs) {
    std::vector<std::string> all;
    for (const Edition edition : context.editions) {
        for (const PageJob& job : jobs) {
            if (job.path == "404.html" || job.path == "search.html" || job.path == "short-list.html")
                continue;
            all.push_back(context.site.offer().config.base_url + full_path(edition, job.path));
        }
    }
    std::sort(all.begin(), all.end());
    return all;
}

void add_sitemaps(const PageContext& context, const MachineTemplates& templates,
                  const std::vector<PageJob>& jobs, std::vector<MadeFile>& files) {
    const std::vector<std::string> all = addresses(context, jobs);
    for (std::size_t begin = 0; begin < all.size(); begin += sitemap_limit) {
        const std::size_t end = std::min(begin + sitemap_limit, all.size());
        MachinePage page = machine_page(context);
        page.addresses.assign(all.begin() + static_cast<std::ptrdiff_t>(begin),
                              all.begin() + static_cast<std::ptrdiff_t>(end));
        const std::size_t number = begin / sitemap_limit + 1;
        const std::string name = number == 1 ? "sitemap.xml" : "sitemap-" + std::to_string(number) + ".xml";
        files.push_back({name, templates.sitemap.render(page), "site.toml"});
    }
}

void add_robots(const PageContext& context, const MachineTemplates& templates, std::vector<MadeFile>& files) {
    MachinePage page = machine_page(context);
    for (const MadeFile& file : files) {
        if (file.path.rfind("sitemap", 0) == 0) page.addresses.push_back(page.base_url + file.path);
    }
    files.push_back({"robots.txt", templates.robots.render(page), "site.toml"});
}

template <typename List>
void add_redirects(const PageContext& context, const MachineTemplates& templates, const List& list,
                   std::vector<MadeFile>& files) {
    for (const auto& kind : list) {
        const Entry& entry = kind.entry;
        for (const std::string& alias : entry.aliases) {
            const auto path = redirect_path(alias);
            if (!path) continue;
            const SiteConfig& config = context.site.offer().config;
            const std::string target = entry_path(entry.kind, entry.id);
            const std::string canonical = config.base_url.empty() ? std::string() : config.base_url + target;
            const RedirectPage page{entry.name, link_to(*path, target), config.language, {canonical}};
            files.push_back({*path, templates.redirect.render(page), entry.file});
        }
    }
}

}  // namespace

std::vector<MadeFile> make_machine_files(const PageContext& context, const MachineTemplates& templates,
                                         const std::vector<PageJob>& jobs) {
    std::vector<MadeFile> files;
    // Without an address of its own a site can name no page to a machine.
    if (!context.site.offer().config.base_url.empty()) add_sitemaps(context, templates, jobs, files);
    add_robots(context, templates, files);
    files.push_back({"feed.xml", make_feed(context, templates), "content"});
    files.push_back({"manifest.webmanifest", templates.manifest.render(machine_page(context)), "site.toml"});
    const LocalOffer& offer = context.site.offer();
    add_redirects(context, templates, offer.services, files);
    add_redirects(context, templates, offer.organisations, files);
    add_redirects(context, templates, offer.guides, files);
    add_redirects(context, templates, offer.pathways, files);
    add_redirects(context, templates, offer.events, files);
    add_redirects(context, templates, offer.news, files);
    add_redirects(context, templates, offer.responses, files);
    add_redirects(context, templates, offer.plans, files);
    return files;
}

}  // namespace handrail
