#include "build/site_renderer.hpp"

#include <algorithm>
#include <atomic>
#include <optional>

#include "base/task_pool.hpp"
#include "build/offline_files.hpp"
#include "build/pictogram_files.hpp"
#include "build/script_bundles.hpp"
#include "build/used_pictures.hpp"
#include "find/search_data.hpp"
#include "render/easy_read.hpp"
#include "render/machine_pages.hpp"

namespace handrail {
namespace {

constexpr std::string_view pictogram_folder = "assets/pictograms/";

void put(Publication& publication, std::string_view path, std::string_view bytes, std::string_view source) {
    // A failed put is remembered by the publication, which then publishes nothing and says why.
    static_cast<void>(publication.put(path, bytes, source));
}

PageContext edition_context(const SiteParts& parts, std::size_t index, const EasyRead* easy) {
    return make_context(parts.plan.site, parts.plan.phrases, parts.editions[index], parts.editions,
                        parts.theme.pages[index], easy);
}

std::vector<EditionPrinter> make_printers(const SiteParts& parts, const EasyRead* easy,
                                          const FileLengths& lengths) {
    std::vector<EditionPrinter> printers;
    // Pages keep pointers into their context, so these must not move once they are made.
    printers.reserve(parts.editions.size());
    for (std::size_t index = 0; index < parts.editions.size(); ++index) {
        printers.push_back({edition_context(parts, index, easy), parts.theme.pages[index]});
        printers.back().context.form_lengths = &lengths;
    }
    return printers;
}

bool has_easy_read(const std::vector<Edition>& editions) {
    return std::find(editions.begin(), editions.end(), Edition::easy_read) != editions.end();
}

std::vector<PublishedPictogram> published_pictograms(const SiteParts& parts) {
    std::vector<PublishedPictogram> published;
    for (const Pictogram& pictogram : parts.plan.site.offer().reference.pictograms)
        published.push_back({published_path(pictogram, parts.theme.assets), pictogram.alt, pictogram.credit});
    return published;
}

/// What easy-read booklets need; nothing where none are made.
std::optional<EasyForms> make_easy_forms(const Disk& disk, const SiteParts& parts, const EasyRead* easy) {
    const LocalOffer& offer = parts.plan.site.offer();
    if (easy == nullptr || !offer.config.editions.booklets) return std::nullopt;
    const auto at = std::find(parts.editions.begin(), parts.editions.end(), Edition::easy_read);
    return EasyForms{
        edition_context(parts, static_cast<std::size_t>(at - parts.editions.begin()), easy),
        pictogram_bytes(disk, offer.reference.pictograms, parts.theme.assets, parts.files.pictures)};
}

/// Makes the files that entries also are. `lengths` becomes the length of each.
Result<FormsSummary> publish_forms(const Disk& disk, const RenderOptions& options, const SiteParts& parts,
                                   const EasyRead* easy, Publication& publication, FileLengths& lengths) {
    const auto forms = EntryForms::open(parts.plan.site.offer().config, parts.plan.phrases, options.program);
    if (!forms) return forms.diagnostics();
    const std::optional<EasyForms> easy_forms = make_easy_forms(disk, parts, easy);
    auto published =
        publish_entry_forms(disk, edition_context(parts, 0, nullptr), *forms, parts.files.pictures,
                            easy_forms ? &*easy_forms : nullptr, options.jobs, publication);
    for (const auto& [path, stamp] : publication.made())
        lengths.emplace(path, FileLength{stamp.size, stamp.pages});
    return published;
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

void put_offline_files(const FinishedSite& site, Publication& publication) {
    const OfflineFiles files = make_offline_files(site);
    if (files.worker.empty()) return;
    put(publication, "search/offline.json", files.list, "the search");
    put(publication, "sw.js", files.worker, "theme");
}

}  // namespace

Result<RenderedSite> render_site(const Disk& disk, const RenderOptions& options, const SiteParts& parts,
                                 Publication& publication) {
    const std::vector<PageJob>& jobs = parts.plan.jobs;
    std::optional<EasyRead> easy;
    if (has_easy_read(parts.editions)) easy.emplace(parts.plan.site.offer(), published_pictograms(parts));
    // Before the pages, which say how long each of these files is.
    FileLengths lengths;
    const auto published = publish_forms(disk, options, parts, easy ? &*easy : nullptr, publication, lengths);
    if (!published) return published.diagnostics();
    const std::vector<EditionPrinter> printers = make_printers(parts, easy ? &*easy : nullptr, lengths);

    SearchData search(parts.plan.site, options.jobs);
    const SearchSink search_sink = [&](const std::string& path, std::string_view bytes) {
        put(publication, path, bytes, "the search");
    };

    UsedPictures pictures(pictogram_folder);
    std::atomic<std::size_t> done{0};
    // Shards of the search first: each takes as long as many pages.
    parallel_for(search.shards() + jobs.size(), options.jobs, [&](std::size_t index) {
        if (index < search.shards()) return search.make_shard(index, search_sink);
        const PageJob& job = jobs[index - search.shards()];
        job.render(printers, [&](const std::string& path, std::string_view bytes) {
            pictures.look_at(bytes);
            put(publication, path, bytes, job.source);
        });
        if (options.progress) options.progress(++done, jobs.size());
    });
    const std::string search_version = search.finish(search_scripts(parts.theme.assets), search_sink);
    for (const MadeFile& file : make_machine_files(printers.front().context, parts.theme.machine, jobs)) {
        put(publication, file.path, file.bytes, file.source);
    }
    for (const Asset& asset : parts.theme.assets.all()) {
        if (pictures.is_needed(asset.output_path)) put(publication, asset.output_path, asset.bytes, "theme");
    }
    for (const std::vector<StaticFile>* files : {&parts.files.pictures, &parts.files.extra}) {
        if (auto copied = copy_files(disk, *files, publication); !copied)
            return std::move(copied).diagnostics();
    }
    put_offline_files(
        {publication.made(), parts.editions, parts.theme.assets, search_version, parts.plan.site.today()},
        publication);
    return RenderedSite{jobs.size() * printers.size(), *published};
}

}  // namespace handrail
