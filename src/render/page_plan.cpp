#include "render/page_plan.hpp"

#include <algorithm>

#include "render/frame.hpp"
#include "render/kept_whole.hpp"
#include "render/pages.hpp"
#include "site/form_paths.hpp"

namespace handrail {
namespace {

constexpr std::size_t deepest = 3;  // folders below the edition's own: services/a-to-z/b/2.html

/// Large print never splits a phone number or a date over two lines.
TextPrinter text_printer(Edition edition) {
    return edition == Edition::large_print ? append_kept_whole : print_text;
}

/// Prints a view that was made for the first edition in all of them. Their trees have the same shape, so that
/// every link inside an edition is the same in each: only the frame differs.
template <typename View>
void print_all(const std::vector<EditionPrinter>& editions, TemplateFor<View> PageTemplates::*which,
               const std::string& path, View view, const PageSink& sink) {
    // One buffer a thread: pages are of about one size, so it stops growing at once.
    thread_local std::string buffer;
    for (const EditionPrinter& edition : editions) {
        if (&edition != &editions.front()) view.page = reframe(edition.context, std::move(view.page), path);
        buffer.clear();
        (edition.templates.*which).render(view, buffer, text_printer(edition.context.edition));
        sink(full_path(edition.context.edition, path), buffer);
    }
}

template <typename View>
PageJob shared_job(std::string path, std::string source, TemplateFor<View> PageTemplates::*which,
                   std::function<View(const PageContext&)> make) {
    const auto render = [path, which, make = std::move(make)](const std::vector<EditionPrinter>& editions,
                                                              const PageSink& sink) {
        print_all(editions, which, path, make(editions.front().context), sink);
    };
    return {std::move(path), std::move(source), render};
}

/// For pages that lead to files outside the editions' trees (pictures, the feed), whose addresses
/// depend on how deep the page lies: made anew for each edition.
template <typename View>
PageJob separate_job(std::string path, std::string source, TemplateFor<View> PageTemplates::*which,
                     std::function<View(const PageContext&)> make) {
    const auto render = [path, which, make = std::move(make)](const std::vector<EditionPrinter>& editions,
                                                              const PageSink& sink) {
        std::string buffer;
        for (const EditionPrinter& edition : editions) {
            buffer.clear();
            (edition.templates.*which)
                .render(make(edition.context), buffer, text_printer(edition.context.edition));
            sink(full_path(edition.context.edition, path), buffer);
        }
    };
    return {std::move(path), std::move(source), render};
}

bool has_picture(const std::vector<Inline>& inlines) {
    return std::any_of(inlines.begin(), inlines.end(), [](const Inline& part) {
        return part.kind == Inline::Kind::picture || has_picture(part.children);
    });
}

bool has_picture(const std::vector<Block>& blocks) {
    return std::any_of(blocks.begin(), blocks.end(), [](const Block& block) {
        return has_picture(block.inlines) || has_picture(block.children);
    });
}

/// A job for every entry of a kind.
template <typename View>
void add_entries(const Site& site, EntryKind kind, TemplateFor<View> PageTemplates::*which,
                 View (*make)(const PageContext&, EntryRef), std::vector<PageJob>& jobs) {
    for (const EntryRef ref : site.sorted(kind)) {
        const Entry& entry = site.entry(ref);
        const bool pictures = entry.picture || has_picture(entry.body.blocks);
        const auto job = pictures ? separate_job<View> : shared_job<View>;
        jobs.push_back(job(entry_path(kind, entry.id), entry.file, which,
                           [make, ref](const PageContext& context) { return make(context, ref); }));
    }
}

void add_kinds(const Site& site, std::vector<PageJob>& jobs) {
    add_entries(site, EntryKind::service, &PageTemplates::service, make_service_page, jobs);
    add_entries(site, EntryKind::organisation, &PageTemplates::organisation, make_organisation_page, jobs);
    add_entries(site, EntryKind::guide, &PageTemplates::guide, make_guide_page, jobs);
    add_entries(site, EntryKind::pathway, &PageTemplates::pathway, make_pathway_page, jobs);
    add_entries(site, EntryKind::event, &PageTemplates::event, make_event_page, jobs);
    add_entries(site, EntryKind::news, &PageTemplates::news, make_news_page, jobs);
    add_entries(site, EntryKind::response, &PageTemplates::response, make_response_page, jobs);
    add_entries(site, EntryKind::plan, &PageTemplates::plan, make_plan_page, jobs);
}

void add_lists(const Site& site, const std::vector<ListPart>& lists, std::vector<PageJob>& jobs) {
    const bool booklets = site.offer().config.editions.booklets;
    for (const ListPart& part : lists) {
        const auto job =
            booklets && has_booklets(part.folder) ? separate_job<ListPage> : shared_job<ListPage>;
        jobs.push_back(job(part.path, "data", &PageTemplates::list,
                           [&part](const PageContext& context) { return make_list_page(context, part); }));
    }
    for (const ListingGroup& group : site.groups()) {
        jobs.push_back(shared_job<DirectoryPage>(
            group.folder + "/index.html", "data", &PageTemplates::directory,
            [&group](const PageContext& context) { return make_directory_page(context, group); }));
    }
}

void add_reference(std::vector<PageJob>& jobs) {
    jobs.push_back(shared_job<GlossaryPage>("glossary.html", "data/glossary.json", &PageTemplates::glossary,
                                            make_glossary_page));
    jobs.push_back(shared_job<LawPage>("local-offer-law.html", "data/local-offer-law.json",
                                       &PageTemplates::law, make_law_page));
    jobs.push_back(shared_job<TimescalesPage>("how-long-does-it-take.html", "data/timescales.json",
                                              &PageTemplates::timescales, make_timescales_page));
    jobs.push_back(shared_job<DecidersPage>("who-decides.html", "content/pathways", &PageTemplates::deciders,
                                            make_deciders_page));
    jobs.push_back(shared_job<WherePage>("where-do-i-go.html", "data/access-routes.json",
                                         &PageTemplates::where, make_where_page));
    jobs.push_back(
        shared_job<DirectoryPage>("site-map.html", "content", &PageTemplates::directory, make_site_map_page));
    jobs.push_back(shared_job<HomePage>("index.html", "site.toml", &PageTemplates::home, make_home_page));
}

void add_site_pages(std::vector<PageJob>& jobs) {
    const auto add = [&](const std::string& name, TemplateFor<SitePage> PageTemplates::*which) {
        jobs.push_back(separate_job<SitePage>(
            name + ".html", "site.toml", which,
            [name](const PageContext& context) { return make_site_page(context, name); }));
    };
    add("search", &PageTemplates::search);
    add("short-list", &PageTemplates::short_list);
    add("accessibility", &PageTemplates::accessibility);
    add("feedback", &PageTemplates::feedback);
    add("formats", &PageTemplates::formats);
    add("404", &PageTemplates::not_found);
}

}  // namespace

std::vector<PageJob> plan_pages(const Site& site, const std::vector<ListPart>& lists) {
    std::vector<PageJob> jobs;
    add_kinds(site, jobs);
    add_lists(site, lists, jobs);
    add_reference(jobs);
    add_site_pages(jobs);
    return jobs;
}

PageContext make_context(const Site& site, const Phrases& phrases, Edition edition,
                         std::vector<Edition> editions, const PageTemplates& templates,
                         const EasyRead* easy) {
    PageContext context{site, phrases, edition, std::move(editions), {}, {}, easy};
    std::string folders;
    for (std::size_t depth = 0; depth <= deepest; ++depth) {
        const SiteView view = make_site_view(context, folders + "index.html");
        const std::size_t key = depth_of(edition, folders + "index.html");
        templates.header.render(view, context.headers[key].bytes, text_printer(edition));
        templates.footer.render(view, context.footers[key].bytes, text_printer(edition));
        folders += "-/";  // any folder that no page is in: only the depth matters
    }
    return context;
}

}  // namespace handrail
