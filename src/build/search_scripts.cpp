#include "build/search_scripts.hpp"

#include <array>
#include <string_view>

namespace handrail {
namespace {

constexpr std::array<std::string_view, 18> names{
    "lunr",      "text",    "english", "grammar",    "spelling", "phrase_book",
    "thesaurus", "phrases", "notice",  "understand", "reader",   "store",
    "score",     "rank",    "filters", "explain",    "fallback", "engine"};

}  // namespace

std::vector<std::string> search_scripts(const AssetTable& assets) {
    std::vector<std::string> paths;
    for (const std::string_view name : names) {
        const Asset* asset = assets.find("search/" + std::string(name) + ".js");
        if (asset != nullptr) paths.push_back(asset->output_path);
    }
    return paths;
}

}  // namespace handrail
