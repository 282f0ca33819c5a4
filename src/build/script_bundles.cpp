#include "build/script_bundles.hpp"

#include <algorithm>
#include <span>
#include <string_view>

namespace handrail {
namespace {

constexpr std::string_view search_parts[] = {
    "search/lunr.js",     "search/text.js",        "search/english.js",     "search/grammar.js",
    "search/spelling.js", "search/phrase_book.js", "search/thesaurus.js",   "search/phrases.js",
    "search/notice.js",   "search/understand.js",  "search/reader.js",      "search/store.js",
    "search/score.js",    "search/rank.js",        "search/filters.js",     "search/explain.js",
    "search/fallback.js", "search/engine.js",      "search/page/session.js"};

constexpr std::string_view start_parts[] = {"search/page/address.js", "search/page/direct.js",
                                            "search/page/client.js", "search/page/start.js"};

constexpr std::string_view page_parts[] = {
    "search/page/dom.js",  "search/page/words.js",     "search/page/cards.js",      "list/kept.js",
    "list/keep_button.js", "search/page/announcer.js", "search/page/understood.js", "search/page/panel.js",
    "search/page/near.js", "search/page/results.js",   "search/page/main.js"};

constexpr std::string_view list_parts[] = {
    "search/page/dom.js",   "search/page/words.js", "search/page/direct.js", "search/page/client.js",
    "search/page/cards.js", "list/kept.js",         "list/list_text.js",     "list/list_page.js"};

/// Pages of entries use these two without the rest.
constexpr std::string_view used_alone[] = {"list/kept.js", "list/keep_button.js"};

struct Bundle {
    std::string_view name;
    std::span<const std::string_view> parts;
};

constexpr std::string_view search_bundle = "search/search.js";
constexpr Bundle bundles[] = {{search_bundle, search_parts},
                              {"search/start.js", start_parts},
                              {"search/page.js", page_parts},
                              {"list/list.js", list_parts}};

bool is_among(std::span<const std::string_view> names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::string joined(const std::vector<AssetSource>& files, const Bundle& bundle) {
    std::string text;
    for (const std::string_view part : bundle.parts) {
        const auto file = std::find_if(files.begin(), files.end(),
                                       [&](const AssetSource& each) { return each.name == part; });
        if (file != files.end()) text.append(file->bytes).append(";\n");
    }
    return text;
}

bool is_only_a_part(const AssetSource& file) {
    if (is_among(used_alone, file.name)) return false;
    return std::any_of(std::begin(bundles), std::end(bundles),
                       [&](const Bundle& bundle) { return is_among(bundle.parts, file.name); });
}

}  // namespace

void bundle_scripts(std::vector<AssetSource>& files) {
    std::vector<AssetSource> made;
    for (const Bundle& bundle : bundles) {
        std::string text = joined(files, bundle);
        if (!text.empty())
            made.push_back({std::string(bundle.name), std::string(bundle.name), std::move(text)});
    }
    std::erase_if(files, is_only_a_part);
    files.insert(files.end(), std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()));
}

std::vector<std::string> search_scripts(const AssetTable& assets) {
    const Asset* bundle = assets.find(search_bundle);
    return bundle == nullptr ? std::vector<std::string>() : std::vector<std::string>{bundle->output_path};
}

}  // namespace handrail
