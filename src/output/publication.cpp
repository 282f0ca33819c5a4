#include "output/publication.hpp"

#include <optional>
#include <utility>

#include "base/hash.hpp"
#include "output/made_files.hpp"
#include "output/output_path.hpp"
#include "output/published_tree.hpp"
#include "output/staging_tree.hpp"
#include "output/swap.hpp"

namespace handrail {
namespace {

Result<void> make_parent(Disk& disk, const std::string& folder) {
    auto info = disk.info(folder);
    if (!info) return std::move(info).diagnostics();
    if (info->has_value()) return {};
    return disk.make_folders(folder);
}

/// The new site is there, so that a tree that cannot be tidied away is no failure.
Diagnostics as_warnings(Diagnostics diagnostics) {
    for (Diagnostic& diagnostic : diagnostics) {
        diagnostic.severity = Severity::warning;
        diagnostic.message = "the new site is published, but not everything could be tidied up after it: " +
                             diagnostic.message;
    }
    return diagnostics;
}

Diagnostic already_ended() {
    return {Severity::failure,
            "publication-ended",
            {},
            {},
            "this publication was finished or abandoned before.",
            {}};
}

PublishSummary summarise(const MadeFiles& made, const Manifest& before) {
    PublishSummary summary;
    for (const auto& [path, file] : made.all()) {
        ++summary.files;
        ++(file.staged ? summary.written : summary.unchanged);
        summary.bytes += file.stamp.size;
    }
    for (const auto& [path, stamp] : before) {
        if (!made.all().contains(path)) ++summary.removed;
    }
    return summary;
}

}  // namespace

struct Publication::State {
    State(Disk& disk_used, SwapPaths swap_paths, const PublishOptions& options, BuildLock held,
          PublishedTree tree)
        : disk(disk_used),
          paths(std::move(swap_paths)),
          durable(options.durable),
          rewrite(options.rewrite),
          lock(std::move(held)),
          published(std::move(tree)),
          staging(disk_used, paths.next) {}

    bool is_as_recorded(const std::string& path) const;
    bool is_published(const std::string& path, const FileStamp& stamp, std::string_view bytes) const;
    std::optional<FileStamp> made_by(const std::string& path, std::string_view recipe) const;
    Result<void> put(const std::string& path, std::string_view bytes, std::string_view source,
                     std::string_view recipe, std::uint32_t pages);
    Result<void> complete_staging(const std::string& manifest_text);
    Result<void> replace_site(const std::string& manifest_text);
    Diagnostics tidy_up();

    Disk& disk;
    SwapPaths paths;
    bool durable;
    bool rewrite;
    BuildLock lock;
    PublishedTree published;
    StagingTree staging;
    MadeFiles made;
};

/// True if a file of the recorded size is there; a link or folder in its place is somebody's edit.
bool Publication::State::is_as_recorded(const std::string& path) const {
    const auto recorded = published.files.find(path);
    if (recorded == published.files.end()) return false;
    const auto info = disk.info(join_path(paths.out, path));
    return info && info->has_value() && (*info)->kind == FileKind::file &&
           (*info)->size == recorded->second.size;
}

/// The record saves reading what differs anyway; what ought to be the same is read, as somebody may
/// have edited it. A file that cannot be read counts as different: it is written anew.
bool Publication::State::is_published(const std::string& path, const FileStamp& stamp,
                                      std::string_view bytes) const {
    const auto recorded = published.files.find(path);
    if (recorded == published.files.end() || recorded->second.hash != stamp.hash || !is_as_recorded(path))
        return false;
    const auto there = disk.read(join_path(paths.out, path));
    return there && *there == bytes;
}

/// The stamp of the published file, if it came from this recipe and nobody has edited it since.
std::optional<FileStamp> Publication::State::made_by(const std::string& path, std::string_view recipe) const {
    const auto recorded = published.files.find(path);
    if (rewrite || recipe.empty() || recorded == published.files.end()) return {};
    if (recorded->second.recipe != recipe || !is_as_recorded(path)) return {};
    const auto there = disk.read(join_path(paths.out, path));
    if (!there || hash_hex(*there) != recorded->second.hash) return {};
    return recorded->second;
}

Result<void> Publication::State::put(const std::string& path, std::string_view bytes, std::string_view source,
                                     std::string_view recipe, std::uint32_t pages) {
    if (auto claimed = made.claim(path, source); !claimed) return claimed;
    FileStamp stamp{hash_hex(bytes), bytes.size(), std::string(recipe), pages};
    const bool same = !rewrite && is_published(path, stamp, bytes);
    if (!same) {
        if (auto written = staging.write(path, bytes); !written) return written;
    }
    made.add(path, {std::move(stamp), !same});
    return {};
}

/// Adds what is unchanged, and the record, which makes the tree a whole one.
Result<void> Publication::State::complete_staging(const std::string& manifest_text) {
    for (const auto& [path, file] : made.all()) {
        if (file.staged) continue;
        if (auto linked = staging.link(join_path(paths.out, path), path); !linked) return linked;
    }
    return staging.write(std::string(manifest_name), manifest_text);
}

Result<void> Publication::State::replace_site(const std::string& manifest_text) {
    if (auto completed = complete_staging(manifest_text); !completed) return completed;
    if (durable) {
        if (auto synced = disk.sync(paths.next); !synced) return synced;
    }
    // Late, so that hardly anything can be put into the folder between the look and the swap.
    if (auto checked = check_still_ours(disk, paths.out, published); !checked) return checked;
    return swap_in(disk, paths);
}

Diagnostics Publication::State::tidy_up() {
    Diagnostics warnings;
    const auto collect = [&](Result<void> result) {
        if (!result) append(warnings, as_warnings(std::move(result).diagnostics()));
        return warnings.empty();
    };
    // The swap has to be on the disk before the old tree goes from it.
    if (durable && !collect(disk.sync(parent_path(paths.out)))) return warnings;
    collect(remove_leftovers(disk, paths));
    return warnings;
}

Result<Publication> Publication::begin(Disk& disk, const OutputPlace& place, const PublishOptions& options) {
    auto out = safe_output_folder(disk, place);
    if (!out) return std::move(out).diagnostics();
    const SwapPaths paths = swap_paths(*out);
    if (auto made = make_parent(disk, parent_path(*out)); !made) return std::move(made).diagnostics();
    auto lock = options.lock(paths.side, place.out);
    if (!lock) return std::move(lock).diagnostics();
    if (auto restored = restore_after_kill(disk, paths); !restored) return std::move(restored).diagnostics();
    auto published = read_published_tree(disk, *out);
    if (!published) return std::move(published).diagnostics();
    if (auto removed = remove_leftovers(disk, paths); !removed) return std::move(removed).diagnostics();
    return Publication(
        std::make_unique<State>(disk, paths, options, std::move(lock).value(), std::move(published).value()));
}

Publication::Publication(std::unique_ptr<State> state) : state_(std::move(state)) {}
Publication::Publication(Publication&&) noexcept = default;

Publication& Publication::operator=(Publication&& other) noexcept {
    if (this == &other) return *this;
    abandon();
    state_ = std::move(other.state_);
    return *this;
}

Publication::~Publication() {
    abandon();
}

Result<void> Publication::put(std::string_view path, std::string_view bytes, std::string_view source,
                              std::string_view recipe, std::uint32_t pages) {
    if (!state_) return already_ended();
    return state_->made.note(state_->put(std::string(path), bytes, source, recipe, pages));
}

Result<bool> Publication::keep_if_made_by(std::string_view path, std::string_view recipe,
                                          std::string_view source) {
    if (!state_) return already_ended();
    const std::string file(path);
    auto stamp = state_->made_by(file, recipe);
    if (!stamp) return false;
    auto claimed = state_->made.note(state_->made.claim(path, source));
    if (!claimed) return std::move(claimed).diagnostics();
    state_->made.add(file, {*std::move(stamp), false});
    return true;
}

Manifest Publication::made() const {
    return state_ ? state_->made.manifest() : Manifest();
}

Result<PublishSummary> Publication::finish() {
    if (!state_) return already_ended();
    auto failures = state_->made.failures();
    if (!failures.empty()) {
        abandon();
        return failures;
    }
    PublishSummary summary = summarise(state_->made, state_->published.files);
    const std::string record = to_text(state_->made.manifest());
    if (summary.written > 0 || record != state_->published.manifest_text) {
        if (auto replaced = state_->replace_site(record); !replaced) {
            abandon();
            return std::move(replaced).diagnostics();
        }
        summary.warnings = state_->tidy_up();
    }
    state_.reset();
    return summary;
}

void Publication::abandon() {
    const auto state = std::exchange(state_, nullptr);
    // What cannot be removed now, the next build removes.
    if (state && !state->staging.untouched()) static_cast<void>(remove_leftovers(state->disk, state->paths));
}

}  // namespace handrail
