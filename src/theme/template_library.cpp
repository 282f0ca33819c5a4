#include "theme/template_library.hpp"

#include <algorithm>
#include <utility>

namespace handrail::engine {

TemplateLibrary::TemplateLibrary(const Words& words, const AssetTable& assets, TemplateOptions options)
    : words_(words), options_(std::move(options)) {
    for (const Asset& asset : assets.all()) asset_paths_.emplace(asset.name, asset.output_path);
}

void TemplateLibrary::add(std::unique_ptr<const syntax::File> file) {
    by_name_[file->name].push_back(file.get());
    files_.push_back(std::move(file));
}

void TemplateLibrary::append_named(const std::string& name, Files& found) const {
    const auto named = by_name_.find(name);
    if (named != by_name_.end()) found.insert(found.end(), named->second.begin(), named->second.end());
}

const syntax::File* TemplateLibrary::find(std::string_view name, std::string_view edition,
                                          const syntax::File* asking) const {
    Files candidates;
    if (!edition.empty()) append_named(std::string(edition) + '/' + std::string(name), candidates);
    append_named(std::string(name), candidates);
    auto chosen = std::find(candidates.begin(), candidates.end(), asking);
    chosen = chosen == candidates.end() ? candidates.begin() : chosen + 1;
    return chosen == candidates.end() ? nullptr : *chosen;
}

std::vector<std::string> TemplateLibrary::names() const {
    std::vector<std::string> names;
    for (const auto& [name, files] : by_name_) names.push_back(name);
    return names;
}

const std::string* TemplateLibrary::asset_path(std::string_view name) const {
    const auto found = asset_paths_.find(name);
    return found == asset_paths_.end() ? nullptr : &found->second;
}

std::vector<std::string> TemplateLibrary::asset_names() const {
    std::vector<std::string> names;
    for (const auto& [name, path] : asset_paths_) names.push_back(name);
    return names;
}

}  // namespace handrail::engine
