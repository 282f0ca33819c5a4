#include "theme/assets.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/hash.hpp"
#include "text/line_table.hpp"
#include "text/suggest.hpp"
#include "theme/folder_files.hpp"
#include "theme/sentence.hpp"

namespace handrail {

namespace {

constexpr std::string_view asset_mark = "asset:";

/// A name in a style sheet: `asset:fonts/x.woff2`.
struct Mention {
    std::size_t begin = 0;  ///< of the mark
    std::size_t end = 0;    ///< just behind the name
    std::string_view name;
};

/// The next mention at or after `from`: only behind a quote or a bracket, so that prose in a comment stays.
std::optional<Mention> next_mention(std::string_view css, std::size_t from) {
    for (std::size_t at = css.find(asset_mark, from); at != std::string_view::npos;
         at = css.find(asset_mark, at + 1)) {
        if (at == 0 || std::string_view("\"'(").find(css[at - 1]) == std::string_view::npos) continue;
        const std::size_t name = at + asset_mark.size();
        const std::size_t end = std::min(css.find_first_of("\"')?#\n", name), css.size());
        return Mention{at, end, css.substr(name, end - name)};
    }
    return std::nullopt;
}

/// The way from one published style sheet to another published file.
std::string relative_path(std::string_view from, std::string_view to) {
    std::size_t shared = 0;
    for (std::size_t i = 0; i < std::min(from.size(), to.size()) && from[i] == to[i]; ++i) {
        if (from[i] == '/') shared = i + 1;
    }
    std::string path;
    const auto ups = std::count(from.begin() + static_cast<std::ptrdiff_t>(shared), from.end(), '/');
    for (std::ptrdiff_t up = 0; up < ups; ++up) path += "../";
    return path.append(to.substr(shared));
}

/// Publishes files one by one, the ones that a style sheet names before the style sheet.
class AssetBuilder {
public:
    explicit AssetBuilder(std::vector<AssetSource> files);

    Result<std::vector<Asset>> build();

private:
    struct Entry {
        AssetSource source;
        std::optional<Asset> published;
        bool is_open = false;
    };
    void publish(Entry& entry);
    std::string rewrite(const Entry& entry, const std::string& from);
    std::string replacement(const Entry& entry, const Mention& mention, const std::string& from);
    std::string fail(const Entry& entry, std::size_t at, std::string rule, std::string message,
                     std::string hint);

    std::map<std::string, Entry, std::less<>> entries_;
    Diagnostics diagnostics_;
};

AssetBuilder::AssetBuilder(std::vector<AssetSource> files) {
    for (AssetSource& file : files) {
        std::string name = file.name;
        entries_.try_emplace(std::move(name), Entry{std::move(file), std::nullopt, false});
    }
}

Result<std::vector<Asset>> AssetBuilder::build() {
    std::vector<Asset> assets;
    for (auto& [name, entry] : entries_) publish(entry);
    if (!diagnostics_.empty()) return std::move(diagnostics_);
    for (auto& [name, entry] : entries_) assets.push_back(std::move(*entry.published));
    return assets;
}

void AssetBuilder::publish(Entry& entry) {
    if (entry.published) return;
    entry.is_open = true;
    const std::string& name = entry.source.name;
    std::string bytes =
        name.ends_with(".css") ? rewrite(entry, fingerprinted_path(name, {})) : std::move(entry.source.bytes);
    std::string path = fingerprinted_path(name, bytes);
    entry.published = Asset{name, std::move(path), std::move(bytes)};
    entry.is_open = false;
}

/// `from` is any path in the folder of the published style sheet.
std::string AssetBuilder::rewrite(const Entry& entry, const std::string& from) {
    const std::string_view css = entry.source.bytes;
    std::string written;
    std::size_t copied = 0;
    while (const auto mention = next_mention(css, copied)) {
        written.append(css.substr(copied, mention->begin - copied));
        written += replacement(entry, *mention, from);
        copied = mention->end;
    }
    return written.append(css.substr(copied));
}

std::string AssetBuilder::replacement(const Entry& entry, const Mention& mention, const std::string& from) {
    const auto found = entries_.find(mention.name);
    const std::string name(mention.name);
    if (found == entries_.end()) {
        std::vector<std::string> known;
        for (const auto& [one, other] : entries_) known.push_back(one);
        return fail(entry, mention.begin, "unknown-asset",
                    engine::sentence("There is no asset called \"$\".", {name}), did_you_mean(name, known));
    }
    if (found->second.is_open) {
        return fail(
            entry, mention.begin, "asset-ring",
            engine::sentence("\"$\" names this style sheet in turn, so neither can be finished.", {name}),
            "Move what both need into a third file.");
    }
    publish(found->second);
    return found->second.published ? relative_path(from, found->second.published->output_path)
                                   : std::string();
}

std::string AssetBuilder::fail(const Entry& entry, std::size_t at, std::string rule, std::string message,
                               std::string hint) {
    const std::string_view css = entry.source.bytes;
    const Position position = PositionCursor(css).to_offset(at);
    diagnostics_.push_back({Severity::error, std::move(rule), entry.source.shown, position,
                            std::move(message), std::move(hint)});
    return {};
}

}  // namespace

Result<AssetTable> AssetTable::build(std::vector<AssetSource> files) {
    auto assets = AssetBuilder(std::move(files)).build();
    if (!assets) return std::move(assets).diagnostics();
    AssetTable table;
    table.assets_ = std::move(*assets);
    return table;
}

const Asset* AssetTable::find(std::string_view name) const {
    const auto found =
        std::lower_bound(assets_.begin(), assets_.end(), name,
                         [](const Asset& asset, std::string_view wanted) { return asset.name < wanted; });
    return found == assets_.end() || found->name != name ? nullptr : &*found;
}

std::vector<std::string> AssetTable::names() const {
    std::vector<std::string> names;
    for (const Asset& asset : assets_) names.push_back(asset.name);
    return names;
}

Result<std::vector<AssetSource>> read_assets(const Disk& disk, const std::string& folder,
                                             const std::string& shown_folder) {
    auto files = engine::read_folder_files(disk, folder, shown_folder);
    if (!files) return std::move(files).diagnostics();
    std::vector<AssetSource> assets;
    for (engine::FolderFile& file : *files)
        assets.push_back({std::move(file.name), std::move(file.shown), std::move(file.bytes)});
    return assets;
}

std::string fingerprinted_path(std::string_view name, std::string_view bytes) {
    const std::size_t folder_end = name.rfind('/') + 1;  // 0 if there is none
    const std::size_t dot = name.rfind('.');
    const bool has_ending = dot != std::string_view::npos && dot > folder_end;
    const std::string_view stem = name.substr(0, has_ending ? dot : name.size());
    std::string path = engine::sentence("assets/$.$", {stem, hash_hex(bytes).substr(0, 10)});
    if (has_ending) path.append(name.substr(dot));
    return path;
}

}  // namespace handrail
