#include "build/site_renderer.hpp"

#include <atomic>

#include "base/task_pool.hpp"
#include "build/entry_form_files.hpp"
#include "render/machine_pages.hpp"

namespace handrail {
namespace {

void put(Publication& publication, std::string_view path, std::string_view bytes, std::string_view source) {
    // A failed put is remembered by the publication, which then publishes nothing and says why.
    static_cast<void>(publication.put(path, bytes, source));
}

std::vector<EditionPrinter> make_printers(const Site& site, const Phrases& phrases, const SiteParts& parts) {
    std::vector<EditionPrinter> printers;
    // Pages keep pointers into their context, so these must not move once they are made.
    printers.reserve(parts.editions.size());
    for (std::size_t index = 0; index < parts.editions.size(); ++index) {
        const PageTemplates& templates = parts.theme.pages[index];
        printers.push_back(
            {make_context(site, phrases, parts.editions[index], parts.editions, templates), templates});
    }
    return printers;
}

Result<void> copy_files(const Disk& disk, const std::vector<StaticFile>& files, Publication& publication) {
    Diagnostics problems;
    for (const StaticFile& file : files) {
        auto bytes = disk.read(file.source);
        if (bytes) {
            put(publication, file.path, *bytes, file.source);
        } else {
            append(problems, std::move(bytes).diagnostics());
        }
    }
    if (!problems.empty()) return problems;
    return {};
}

}  // namespace

Result<std::size_t> render_site(const Disk& disk, const RenderOptions& options, const SiteParts& parts,
                                Publication& publication) {
    const auto extra = list_static_files(disk, join_path(options.site, "static"));
    if (!extra) return extra.diagnostics();
    const Phrases phrases(parts.theme.words);
    const Site site(parts.offer, options.today);
    const std::vector<ListPart> lists = plan_lists(site, phrases);
    const std::vector<PageJob> jobs = plan_pages(site, lists);
    const std::vector<EditionPrinter> printers = make_printers(site, phrases, parts);

    std::atomic<std::size_t> done{0};
    parallel_for(jobs.size(), options.jobs, [&](std::size_t index) {
        const PageJob& job = jobs[index];
        job.render(printers, [&](const std::string& path, std::string_view bytes) {
            put(publication, path, bytes, job.source);
        });
        if (options.progress) options.progress(++done, jobs.size());
    });
    const auto forms = EntryForms::open(parts.offer.config, phrases);
    if (!forms) return forms.diagnostics();
    const PageContext& standard = printers.front().context;
    auto published = publish_entry_forms(disk, standard, *forms, parts.pictures, options.jobs, publication);
    if (!published) return std::move(published).diagnostics();
    for (const MadeFile& file : make_machine_files(printers.front().context, parts.theme.machine, jobs)) {
        put(publication, file.path, file.bytes, file.source);
    }
    for (const Asset& asset : parts.theme.assets.all()) put(publication, asset.output_path, asset.bytes, "theme");
    for (const std::vector<StaticFile>* files : {&parts.pictures, &*extra}) {
        if (auto copied = copy_files(disk, *files, publication); !copied) return std::move(copied).diagnostics();
    }
    return jobs.size() * printers.size();
}

}  // namespace handrail
