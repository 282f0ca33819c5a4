#include "build/site_plan.hpp"

#include <map>

#include "check/redirects.hpp"
#include "check/rules.hpp"
#include "output/claimed_paths.hpp"
#include "output/output_path.hpp"
#include "render/machine_pages.hpp"

namespace handrail {
namespace {

bool has_aliases(const LocalOffer& offer) {
    bool any = false;
    for_each_entry(offer, [&](const Entry& entry) { any = any || !entry.aliases.empty(); });
    return any;
}

/// What the site makes itself. These cannot collide with one another: ids that could are refused where they
/// are read.
void claim_own(const SitePlan& plan, const std::vector<Edition>& editions, const AssetTable& assets,
               ClaimedPaths& taken) {
    const auto claim = [&](std::string_view path, std::string_view source) {
        static_cast<void>(taken.claim(path, source));
    };
    for (const PageJob& job : plan.jobs) {
        for (const Edition edition : editions) claim(full_path(edition, job.path), job.source);
    }
    for (const std::string_view path : machine_paths) claim(path, "site.toml");
    for (const Asset& asset : assets.all()) claim(asset.output_path, "theme");
}

/// `folder` is what stands before the files' paths in the site's own folder.
void claim_files(const std::vector<StaticFile>& files, const std::string& folder, ClaimedPaths& taken,
                 Diagnostics& found) {
    for (const StaticFile& file : files) {
        const std::string shown = folder + file.path;
        auto claimed = taken.claim(file.path, shown);
        if (claimed) continue;
        for (Diagnostic& problem : std::move(claimed).diagnostics()) {
            problem.file = shown;
            found.push_back(std::move(problem));
        }
    }
}

Diagnostic taken_alias(const Entry& entry, const std::string& alias, const Entry* other) {
    if (other != nullptr) {
        return about(entry, "aliases", Severity::error, "alias-collision",
                     "The old address \"" + alias + "\" is also claimed by " + other->file + ".",
                     "Leave it with one of them.");
    }
    return about(
        entry, "aliases", Severity::error, "alias-collision",
        "The old address \"" + alias +
            "\" is taken: the site publishes something else there, or under a name that some disks take for "
            "the same.",
        "Leave it out: only an address that nothing has today can be kept alive.");
}

void claim_aliases(const LocalOffer& offer, ClaimedPaths& taken, Diagnostics& found) {
    std::map<std::string, const Entry*> owners;
    for_each_entry(offer, [&](const Entry& entry) {
        for (const std::string& alias : entry.aliases) {
            const auto path = redirect_path(alias);
            if (!path) continue;
            const auto [owner, fresh] = owners.try_emplace(folded_path(*path), &entry);
            if (fresh && taken.claim(*path, entry.file)) continue;
            found.push_back(taken_alias(entry, alias, fresh ? nullptr : owner->second));
        }
    });
}

}  // namespace

SitePlan::SitePlan(const LocalOffer& offer, const Words& words, Date today)
    : phrases(words), site(offer, today), lists(plan_lists(site, phrases)), jobs(plan_pages(site, lists)) {}

Diagnostics check_addresses(const SitePlan& plan, const std::vector<Edition>& editions,
                            const AssetTable& assets, const SiteFiles& files) {
    const LocalOffer& offer = plan.site.offer();
    Diagnostics found;
    ClaimedPaths taken;
    // Pages alone cannot be in each other's way, and there may be hundreds of thousands of them.
    if (has_aliases(offer) || !files.extra.empty()) claim_own(plan, editions, assets, taken);
    claim_files(files.pictures, "", taken, found);
    claim_files(files.extra, "static/", taken, found);
    claim_aliases(offer, taken, found);
    return found;
}

}  // namespace handrail
