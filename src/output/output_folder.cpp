#include "output/output_folder.hpp"

namespace handrail {
namespace {

Diagnostic refused(const std::string& out, const std::string& why) {
    return {Severity::error,
            "bad-output-folder",
            out,
            {},
            "the site cannot be published to this folder: " + why,
            "Choose a folder of its own for it, such as --out site."};
}

/// `path` with `rest` ("b/../c") walked from it by name.
std::string walk(std::string path, std::string_view rest) {
    while (!rest.empty()) {
        const std::size_t slash = rest.find('/');
        const std::string_view name = rest.substr(0, slash);
        rest.remove_prefix(slash == std::string_view::npos ? rest.size() : slash + 1);
        if (name == "..")
            path = parent_path(path);
        else if (!name.empty() && name != ".")
            path = join_path(path, name);
    }
    return path;
}

/// Why publishing to `out` would harm the folder `kept`; empty if it would not.
std::string overlap(const std::string& out, const std::string& kept, std::string_view what) {
    if (out == kept) return "it is " + std::string(what) + ".";
    if (is_within(kept, out)) return "it holds " + std::string(what) + " (" + kept + ").";
    return {};
}

Result<std::string> source_fault(const Disk& disk, const std::string& out, const std::string& source) {
    auto real = resolve(disk, source);
    if (!real) return real;
    std::string fault = overlap(out, *real, "a folder that the site is made from");
    if (!fault.empty() || !is_within(out, *real)) return fault;
    return "it lies in a folder that the site is made from (" + *real + ").";
}

/// Empty if nothing is wrong. `out` is a real path.
Result<std::string> place_fault(const Disk& disk, const std::string& out, const OutputPlace& place) {
    if (out == "/") return std::string("it is the root of the whole disk.");
    auto site = resolve(disk, place.site);
    if (!site) return site;
    if (auto fault = overlap(out, *site, "the folder of the site's own files"); !fault.empty()) return fault;
    for (const std::string& source : place.sources) {
        auto fault = source_fault(disk, out, source);
        if (!fault || !fault->empty()) return fault;
    }
    if (place.home.empty()) return std::string();
    auto home = resolve(disk, place.home);
    if (!home) return home;
    return overlap(out, *home, "your home folder");
}

}  // namespace

bool is_within(const std::string& path, const std::string& folder) {
    if (folder == "/" || path == folder) return true;
    return path.starts_with(folder) && path[folder.size()] == '/';
}

Result<std::string> resolve(const Disk& disk, const std::string& path) {
    std::string full = path.starts_with('/') ? path : "./" + path;
    while (full.size() > 1 && full.back() == '/') full.pop_back();
    std::string existing = full;
    while (true) {
        auto info = disk.info(existing);
        if (!info) return std::move(info).diagnostics();
        if (info->has_value()) break;
        existing = parent_path(existing);
        if (existing.empty()) return disk_failure(path, "find this", "the working folder is gone");
    }
    auto real = disk.real_path(existing);
    if (!real) return real;
    return walk(std::move(real).value(), std::string_view(full).substr(existing.size()));
}

Result<std::string> safe_output_folder(const Disk& disk, const OutputPlace& place) {
    if (place.out.empty()) return refused(place.out, "no folder was named.");
    auto out = resolve(disk, place.out);
    if (!out) return out;
    auto fault = place_fault(disk, *out, place);
    if (!fault) return fault;
    if (!fault->empty()) return refused(place.out, *fault);
    auto info = disk.info(*out);
    if (!info) return std::move(info).diagnostics();
    const bool in_the_way = info->has_value() && (*info)->kind != FileKind::folder;
    if (in_the_way) return refused(place.out, "there is a file of this name.");
    return out;
}

}  // namespace handrail
