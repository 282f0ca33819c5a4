#include "read/content_tree.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

#include "base/ascii.hpp"
#include "read/format_check.hpp"
#include "text/suggest.hpp"

namespace handrail {
namespace {

constexpr int max_folder_depth = 16;
constexpr std::string_view easy_ending = ".easy";

std::optional<EntryKind> kind_of_folder(std::string_view folder) {
    for (const EntryKind kind : all_kinds) {
        if (folder == kind_folder(kind)) return kind;
    }
    return std::nullopt;
}

std::vector<std::string> folder_names() {
    std::vector<std::string> names;
    for (const EntryKind kind : all_kinds) names.emplace_back(kind_folder(kind));
    return names;
}

bool ends_with(std::string_view text, std::string_view ending) {
    return text.size() > ending.size() && text.substr(text.size() - ending.size()) == ending;
}

/// Walks content/ and keeps what it finds.
class Walk {
public:
    Walk(const Disk& disk, const std::string& site) : disk_(disk), site_(site) {}

    ContentTree run() {
        const std::string content = join_path(site_, "content");
        if (auto info = disk_.info(content); !info || !info->has_value())
            return missing_content(std::move(info));
        if (auto real = disk_.real_path(site_)) real_site_ = std::move(real).value();
        auto entries = disk_.list(content);
        if (!entries) return failed(std::move(entries).diagnostics());
        for (const FolderEntry& entry : *entries) top_level(entry);
        finish();
        return std::move(tree_);
    }

private:
    ContentTree failed(Diagnostics diagnostics) {
        append(tree_.diagnostics, std::move(diagnostics));
        return std::move(tree_);
    }

    ContentTree missing_content(Result<std::optional<FileInfo>> info) {
        if (!info) return failed(std::move(info).diagnostics());
        report("no-content", "content",
               "There is no folder \"content\" here, so there is nothing to publish.",
               "Run this command in the site's folder, or name it with --site DIR.");
        return std::move(tree_);
    }

    void report(const char* rule, const std::string& file, std::string message, std::string hint) {
        tree_.diagnostics.push_back({Severity::error, rule, file, {}, std::move(message), std::move(hint)});
    }

    void top_level(const FolderEntry& entry) {
        if (entry.name.front() == '.') return;
        const std::string path = join_path("content", entry.name);
        const std::optional<EntryKind> kind = kind_of_folder(entry.name);
        if (kind && resolved_kind(entry, path) == FileKind::folder) return folder(*kind, path, 1);
        const std::vector<std::string> names = folder_names();
        std::string hint = did_you_mean(entry.name, names);
        if (hint.empty()) {
            hint =
                "The folders of content are services, organisations, guides, pathways, events, news, "
                "responses and plans.";
        }
        report("unknown-folder", path, "Handrail does not know what to do with this.", hint);
    }

    void folder(EntryKind kind, const std::string& path, int depth) {
        if (depth > max_folder_depth) {
            return report("too-deep", path, "Folders are nested more than 16 deep.", "Use fewer folders.");
        }
        auto entries = disk_.list(join_path(site_, path));
        if (!entries) return append(tree_.diagnostics, std::move(entries).diagnostics());
        for (const FolderEntry& entry : *entries) {
            if (entry.name.front() == '.') continue;
            const std::string below = join_path(path, entry.name);
            const std::optional<FileKind> resolved = resolved_kind(entry, below);
            if (resolved == FileKind::folder) {
                folder(kind, below, depth + 1);
            } else if (resolved == FileKind::file) {
                file(kind, entry.name, below);
            }
        }
    }

    /// What an entry leads to; nothing (reported) for a link that leaves the site or leads nowhere.
    std::optional<FileKind> resolved_kind(const FolderEntry& entry, const std::string& path) {
        if (entry.kind != FileKind::symlink) return entry.kind;
        const auto real = disk_.real_path(join_path(site_, path));
        const std::string inside = real_site_ + '/';
        if (!real || real->compare(0, inside.size(), inside) != 0) {
            report("symlink-leaves-site", path, "This link leads out of the site's folder, or nowhere.",
                   "Put a copy of the file here instead.");
            return std::nullopt;
        }
        const auto info = disk_.info(*real);
        if (!info || !info->has_value()) return std::nullopt;
        return (*info)->kind;
    }

    void file(EntryKind kind, const std::string& name, const std::string& path) {
        const bool json = ends_with(name, ".json");
        if (!json && !ends_with(name, ".md")) {
            return report("unknown-file", path, "An entry's file must end in .md or .json.",
                          "Rename it, or move pictures and leaflets to \"images\" or \"static\".");
        }
        std::string id = name.substr(0, name.size() - (json ? 5 : 3));
        if (id == "index") {
            return report("bad-id", path,
                          "The file's name becomes a web address, and this one is the list's own.",
                          "Give it the name of what it describes, such as \"speech-therapy.md\".");
        }
        const bool easy = !json && ends_with(id, easy_ending);
        if (easy) id.resize(id.size() - easy_ending.size());
        if (!is_id(id)) {
            return report(
                "bad-id", path, "The file's name becomes a web address, and this one cannot.",
                "Use lower-case letters, digits and single hyphens, such as \"speech-therapy.md\".");
        }
        (easy ? easy_reads_ : tree_.files).push_back({kind, std::move(id), path, json, {}});
    }

    void finish() {
        std::sort(tree_.files.begin(), tree_.files.end(), [](const ContentFile& a, const ContentFile& b) {
            return std::tie(a.kind, a.id, a.path) < std::tie(b.kind, b.id, b.path);
        });
        // `is_id` has no capitals, so two ids that differ only in case cannot both get here; the folded
        // key still guards the rule should ids ever become more liberal.
        std::map<std::pair<EntryKind, std::string>, std::string> seen;
        std::erase_if(tree_.files, [&](const ContentFile& file) {
            const auto [place, fresh] = seen.try_emplace({file.kind, ascii::lower(file.id)}, file.path);
            if (fresh) return false;
            report("duplicate-id", file.path, "This entry and " + place->second + " would be the same page.",
                   "Rename one of them: an entry's address comes from its file's name, whatever the folder.");
            return true;
        });
        for (const ContentFile& file : easy_reads_) join_easy_read(file);
    }

    /// An entry was taken away, or the name is wrong. No page is wrong because of it, so the site is
    /// published.
    Diagnostic left_behind(const ContentFile& file) const {
        std::vector<std::string> ids;
        for (const ContentFile& other : tree_.files) {
            if (other.kind == file.kind) ids.push_back(other.id);
        }
        std::string hint = did_you_mean(file.id, ids);
        if (hint.empty()) hint = "If the entry was taken away, take this file away too.";
        return {Severity::warning,
                "easy-read-alone",
                file.path,
                {},
                "There is no entry \"" + file.id + "\", so this easy-read page of it is not published.",
                std::move(hint)};
    }

    void join_easy_read(const ContentFile& file) {
        const auto entry = std::find_if(
            tree_.files.begin(), tree_.files.end(),
            [&](const ContentFile& other) { return other.kind == file.kind && other.id == file.id; });
        if (entry == tree_.files.end()) {
            tree_.diagnostics.push_back(left_behind(file));
            return;
        }
        if (!entry->easy_read.empty()) {
            return report("easy-read-alone", file.path,
                          "This entry has another easy-read page, " + entry->easy_read + ".",
                          "Keep one of them.");
        }
        entry->easy_read = file.path;
    }

    const Disk& disk_;
    const std::string& site_;
    std::string real_site_;
    ContentTree tree_;
    std::vector<ContentFile> easy_reads_;
};

}  // namespace

ContentTree find_content(const Disk& disk, const std::string& site) {
    return Walk(disk, site).run();
}

}  // namespace handrail
