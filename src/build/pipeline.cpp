#include "build/pipeline.hpp"

#include <algorithm>
#include <set>

#include "build/pictogram_files.hpp"
#include "build/site_renderer.hpp"
#include "build/theme_loader.hpp"
#include "check/check.hpp"
#include "formats/entry_forms.hpp"
#include "output/static_files.hpp"
#include "read/offer_reader.hpp"

namespace handrail {
namespace {

std::vector<Edition> editions_of(const EditionConfig& config) {
    std::vector<Edition> editions{Edition::standard};
    if (config.easy_read) editions.push_back(Edition::easy_read);
    if (config.large_print) editions.push_back(Edition::large_print);
    return editions;
}

/// Switches off the forms that were not asked for.
void keep_forms(EditionConfig& config, const std::vector<std::string>& names) {
    const auto named = [&](const char* name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    if (!named("pdf")) config.pdf.clear();
    if (!named("leaflet")) config.leaflet = false;
    if (!named("braille")) config.braille.reset();
    if (!named("epub")) config.epub = false;
    if (!named("text")) config.text = false;
    config.booklets = named("booklets");
}

/// A site as read and checked, with its theme.
struct Checked {
    ReadOffer read;
    std::vector<Edition> editions;
    std::optional<Theme> theme;  ///< absent if it has errors, which are among the diagnostics
    SiteFiles files;
    Diagnostics diagnostics;
};

std::vector<StaticFile> list_files(const Disk& disk, const std::string& folder, Diagnostics& found) {
    auto files = list_static_files(disk, folder);
    if (files) return std::move(files).value();
    append(found, std::move(files).diagnostics());
    return {};
}

SiteFiles list_site_files(const Disk& disk, const std::string& site, Diagnostics& found) {
    SiteFiles files{list_files(disk, join_path(site, "images"), found),
                    list_files(disk, join_path(site, "static"), found)};
    // What is hidden in a folder of pictures was left there by a program, not put there to be seen.
    std::erase_if(files.pictures, [](const StaticFile& file) {
        return file.path.front() == '.' || file.path.find("/.") != std::string::npos;
    });
    for (StaticFile& file : files.pictures) file.path = "images/" + file.path;
    return files;
}

Checked read_and_check(const Disk& disk, const BuildOptions& options) {
    Checked checked;
    checked.read = read_offer(disk, {options.site, options.resources, options.jobs, options.drafts});
    SiteConfig& config = checked.read.offer.config;
    if (options.base_url) config.base_url = *options.base_url;
    if (options.editions) keep_forms(config.editions, options.forms);
    config.editions.booklets = config.editions.booklets || options.booklets;
    checked.files = list_site_files(disk, options.site, checked.diagnostics);
    for (const StaticFile& picture : checked.files.pictures) checked.read.pictures.push_back(picture.path);
    append(checked.diagnostics, checked.read.diagnostics);
    append(checked.diagnostics, check_offer({checked.read, options.today}));
    checked.editions = options.editions.value_or(editions_of(config.editions));
    auto theme = load_theme(disk, options.site, options.resources, config, checked.editions);
    if (theme) {
        checked.theme = std::move(theme).value();
        const bool easy =
            std::count(checked.editions.begin(), checked.editions.end(), Edition::easy_read) != 0;
        const auto& pictograms = checked.read.offer.reference.pictograms;
        const AssetTable& assets = checked.theme->assets;
        if (easy) append(checked.diagnostics, check_pictograms(pictograms, assets));
        if (easy && config.editions.booklets) {
            const auto bytes = pictogram_bytes(disk, pictograms, assets, checked.files.pictures);
            append(checked.diagnostics, check_drawn_pictograms(pictograms, assets, bytes));
        }
    } else {
        append(checked.diagnostics, std::move(theme).diagnostics());
    }
    if (checked.theme) {
        const Phrases phrases(checked.theme->words);
        const auto forms = EntryForms::open(config, phrases, options.program);
        if (!forms) append(checked.diagnostics, forms.diagnostics());
    }
    return checked;
}

/// Plans the pages, if there is a theme to print them with, and checks that all that is published has its own
/// address.
void plan_site(Checked& checked, Date today, std::optional<SitePlan>& plan) {
    if (!checked.theme) return;
    plan.emplace(checked.read.offer, checked.theme->words, today);
    append(checked.diagnostics,
           check_addresses(*plan, checked.editions, checked.theme->assets, checked.files));
}

/// The files of entries that have errors; nothing if an error is elsewhere, which leaves no site to keep
/// going with.
std::optional<std::set<std::string>> broken_entries(const Checked& checked) {
    std::set<std::string> broken(checked.read.broken.begin(), checked.read.broken.end());
    for (const Diagnostic& diagnostic : checked.diagnostics) {
        if (diagnostic.severity < Severity::error) continue;
        if (diagnostic.file.rfind("content/", 0) != 0 || diagnostic.severity == Severity::failure)
            return std::nullopt;
        broken.insert(diagnostic.file);
    }
    return broken;
}

void leave_out(LocalOffer& offer, const std::set<std::string>& broken) {
    const auto erase = [&](auto& list) {
        std::erase_if(list, [&](const auto& kind) { return broken.count(kind.entry.file) != 0; });
    };
    erase(offer.services);
    erase(offer.organisations);
    erase(offer.guides);
    erase(offer.pathways);
    erase(offer.events);
    erase(offer.news);
    erase(offer.responses);
    erase(offer.plans);
}

OutputPlace output_place(const BuildOptions& options) {
    OutputPlace place{options.out, options.site, {}, options.home};
    for (const char* folder : {"content", "data", "theme", "themes", "static", "images"}) {
        place.sources.push_back(join_path(options.site, folder));
    }
    place.sources.push_back(join_path(options.resources, "themes"));
    place.sources.push_back(join_path(options.resources, "data"));
    return place;
}

void publish(Disk& disk, const BuildOptions& options, const Checked& checked, const SitePlan& plan,
             BuildReport& report) {
    PublishOptions publishing;
    publishing.durable = options.durable;
    publishing.rewrite = options.clean;
    auto publication = Publication::begin(disk, output_place(options), publishing);
    if (!publication) return append(report.diagnostics, std::move(publication).diagnostics());
    const auto rendered = render_site(disk, {options.jobs, options.program, options.progress},
                                      {plan, checked.editions, *checked.theme, checked.files}, *publication);
    if (!rendered) return append(report.diagnostics, rendered.diagnostics());
    report.pages = rendered->pages;
    report.forms = rendered->forms;
    auto summary = publication->finish();
    if (!summary) return append(report.diagnostics, std::move(summary).diagnostics());
    report.summary = std::move(summary).value();
    append(report.diagnostics, report.summary.warnings);
    report.published = true;
}

}  // namespace

BuildReport build_site(Disk& disk, const BuildOptions& options) {
    BuildReport report;
    Checked checked = read_and_check(disk, options);
    std::optional<SitePlan> plan;
    plan_site(checked, options.today, plan);
    sort_by_place(checked.diagnostics);
    report.diagnostics = checked.diagnostics;
    report.drafts = checked.read.drafts.size();
    if (has_errors(checked.diagnostics)) {
        const auto broken = broken_entries(checked);
        if (!options.keep_going || !broken || !checked.theme) return report;
        leave_out(checked.read.offer, *broken);
        plan.emplace(checked.read.offer, checked.theme->words, options.today);
        report.left_out.assign(broken->begin(), broken->end());
    }
    publish(disk, options, checked, *plan, report);
    return report;
}

Diagnostics check_site(const Disk& disk, const BuildOptions& options) {
    Checked checked = read_and_check(disk, options);
    std::optional<SitePlan> plan;
    plan_site(checked, options.today, plan);
    sort_by_place(checked.diagnostics);
    return std::move(checked.diagnostics);
}

}  // namespace handrail
