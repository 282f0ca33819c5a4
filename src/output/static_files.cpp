#include "output/static_files.hpp"

#include <algorithm>
#include <utility>

#include "output/output_folder.hpp"
#include "output/output_path.hpp"

namespace handrail {
namespace {

/// One walk through the folder.
class StaticWalk {
public:
    explicit StaticWalk(const Disk& disk) : disk_(disk) {}

    Result<std::vector<StaticFile>> all_below(const std::string& folder);

private:
    void folder(const StaticFile& place, const std::string& real);
    void link(const StaticFile& place);
    bool leads_back(const std::string& real) const;
    void bad_link(const StaticFile& place, std::string_view why);

    const Disk& disk_;
    std::vector<std::string> trail_;  ///< real paths of the folders that the walk is in, outermost first
    std::vector<StaticFile> files_;
    Diagnostics problems_;
};

Result<std::vector<StaticFile>> StaticWalk::all_below(const std::string& top) {
    auto real = disk_.real_path(top);
    if (!real) return std::move(real).diagnostics();
    const std::string around = parent_path(top);
    auto site = disk_.real_path(around.empty() ? "." : around);
    if (!site) return std::move(site).diagnostics();
    if (is_within(*real, *site))
        folder({{}, top}, *real);
    else
        bad_link({{}, top}, "leads out of the site");
    if (!problems_.empty()) return std::move(problems_);
    std::sort(files_.begin(), files_.end(),
              [](const StaticFile& a, const StaticFile& b) { return a.path < b.path; });
    return std::move(files_);
}

void StaticWalk::folder(const StaticFile& place, const std::string& real) {
    auto entries = disk_.list(place.source);
    if (!entries) return append(problems_, std::move(entries).diagnostics());
    trail_.push_back(real);
    for (const auto& [name, kind] : *entries) {
        const StaticFile entry{join_path(place.path, name), join_path(place.source, name)};
        if (kind == FileKind::folder)
            folder(entry, join_path(real, name));
        else if (kind == FileKind::symlink)
            link(entry);
        else if (kind == FileKind::file && !is_desktop_litter(name))
            files_.push_back(entry);
    }
    trail_.pop_back();
}

void StaticWalk::link(const StaticFile& place) {
    const auto real = disk_.real_path(place.source);
    if (!real) return bad_link(place, "leads nowhere");
    if (!is_within(*real, trail_.front())) return bad_link(place, "leads out of this folder");
    auto info = disk_.info(*real);
    if (!info) return append(problems_, std::move(info).diagnostics());
    const FileKind kind = info->has_value() ? (*info)->kind : FileKind::other;
    if (kind == FileKind::file) return files_.push_back(place);
    if (kind != FileKind::folder) return bad_link(place, "leads to something that is no file");
    if (leads_back(*real)) return bad_link(place, "leads back to a folder that it stands in");
    folder(place, *real);
}

bool StaticWalk::leads_back(const std::string& real) const {
    return std::any_of(trail_.begin(), trail_.end(),
                       [&](const std::string& around) { return is_within(around, real); });
}

void StaticWalk::bad_link(const StaticFile& place, std::string_view why) {
    problems_.push_back({Severity::error,
                         "symlink-leaves-site",
                         place.source,
                         {},
                         "this symbolic link " + std::string(why) + ", so it cannot be published.",
                         "Put the file itself here instead of the link."});
}

}  // namespace

Result<std::vector<StaticFile>> list_static_files(const Disk& disk, const std::string& folder) {
    auto info = disk.info(folder);
    if (!info) return std::move(info).diagnostics();
    if (!info->has_value()) return std::vector<StaticFile>{};
    return StaticWalk(disk).all_below(folder);
}

}  // namespace handrail
