#include "build/offline_files.hpp"

#include <algorithm>
#include <array>

#include "base/hash.hpp"
#include "text/dates.hpp"
#include "text/json_writer.hpp"

namespace handrail {
namespace {

constexpr std::size_t most_pages = 800;          // of an edition
constexpr std::uint64_t most_bytes = 8'000'000;  // of an edition, before compression
constexpr std::uint64_t most_search_bytes = 12'000'000;
constexpr std::uint64_t most_picture_bytes = 3'000'000;
constexpr std::string_view pictograms = "assets/pictograms/";  // on easy-read pages alone
constexpr std::size_t hash_digits = 10;
constexpr std::size_t version_digits = 16;
constexpr std::array<std::string_view, 4> worker_parts{"addresses", "kept_files", "keep", "worker"};
constexpr std::array<std::string_view, 4> entrances{"index.html", "search.html", "short-list.html",
                                                    "404.html"};

using Files = std::vector<Manifest::const_pointer>;

std::uint64_t size_of(const Files& files) {
    std::uint64_t bytes = 0;
    for (const auto* file : files) bytes += file->second.size;
    return bytes;
}

template <typename Condition>
Files files_where(const Manifest& made, Condition condition) {
    Files found;
    for (const auto& file : made) {
        if (condition(std::string_view(file.first))) found.push_back(&file);
    }
    return found;
}

std::string folder_of(Edition edition) {
    const std::string folder(edition_folder(edition));
    return folder.empty() ? folder : folder + '/';
}

/// The standard edition is what lies in no other edition's folder.
bool is_in(Edition edition, std::string_view path) {
    if (edition != Edition::standard) return path.starts_with(folder_of(edition));
    return std::none_of(std::begin(all_editions), std::end(all_editions), [&](Edition other) {
        return other != Edition::standard && path.starts_with(folder_of(other));
    });
}

Files pages_of(const Manifest& made, Edition edition) {
    Files pages = files_where(
        made, [&](std::string_view path) { return path.ends_with(".html") && is_in(edition, path); });
    if (pages.size() <= most_pages && size_of(pages) <= most_bytes) return pages;
    const std::string folder = folder_of(edition);
    std::erase_if(pages, [&](const auto* page) {
        return std::none_of(entrances.begin(), entrances.end(),
                            [&](std::string_view name) { return page->first == folder + std::string(name); });
    });
    return pages;
}

Files files_of(const Manifest& made, Edition edition) {
    Files files = pages_of(made, edition);
    if (edition != Edition::easy_read) return files;
    const Files drawn = files_where(made, [](std::string_view path) { return path.starts_with(pictograms); });
    files.insert(files.end(), drawn.begin(), drawn.end());
    return files;
}

bool is_picture(std::string_view path) {
    if (path.starts_with(pictograms)) return false;
    const bool is_code = path.ends_with(".css") || path.ends_with(".js");
    return path.starts_with("images/") || (path.starts_with("assets/") && !is_code);
}

/// What pages of every edition need. Large parts are left to be kept when somebody needs them.
Files shared_files(const Manifest& made) {
    Files shared = files_where(made, [](std::string_view path) {
        return path == "manifest.webmanifest" || path == "search/search.json" ||
               (path.starts_with("assets/") && !path.starts_with(pictograms) && !is_picture(path));
    });
    const Files search = files_where(made, [](std::string_view path) {
        return path.starts_with("search/") && path.ends_with(".json") && path != "search/search.json";
    });
    const Files pictures = files_where(made, is_picture);
    if (size_of(search) <= most_search_bytes) shared.insert(shared.end(), search.begin(), search.end());
    if (size_of(pictures) <= most_picture_bytes)
        shared.insert(shared.end(), pictures.begin(), pictures.end());
    return shared;
}

/// `[path, hash]`, and of the search's data the version of its address.
void write_files(JsonWriter& json, const Files& files, const std::string& search_version) {
    json.begin_array();
    for (const auto* file : files) {
        json.begin_array().value(file->first).value(file->second.hash.substr(0, hash_digits));
        if (file->first.starts_with("search/") && file->first != "search/search.json")
            json.value(search_version);
        json.end_array();
    }
    json.end_array();
}

std::string write_lists(const FinishedSite& site) {
    JsonWriter json;
    json.begin_object().key("shared");
    write_files(json, shared_files(site.made), site.search_version);
    json.key("editions").begin_object();
    for (const Edition edition : site.editions) {
        json.key(edition_name(edition));
        write_files(json, files_of(site.made, edition), site.search_version);
    }
    json.end_object().end_object();
    return std::move(json).text();
}

/// Empty if the theme has none: then nothing is kept.
std::string write_worker(const AssetTable& assets, const std::string& version) {
    std::string scripts;
    for (const std::string_view part : worker_parts) {
        const Asset* asset = assets.find("offline/worker/" + std::string(part) + ".js");
        if (asset == nullptr) return {};
        scripts += (scripts.empty() ? "" : ", ") + to_json_string(asset->output_path);
    }
    return "// Keeps this site for when there is no connection.\nself.handrailVersion = " +
           to_json_string(version) + ";\nimportScripts(" + scripts + ");\n";
}

}  // namespace

OfflineFiles make_offline_files(const FinishedSite& site) {
    const std::string lists = write_lists(site);
    const std::string version = hash_hex(lists).substr(0, version_digits);
    JsonWriter json;
    json.begin_object()
        .member("format", 1)
        .member("version", version)
        .member("built", format_iso_date(site.built));
    json.key("files").raw(lists).end_object();
    return {std::move(json).text() + "\n", write_worker(site.assets, version)};
}

}  // namespace handrail
