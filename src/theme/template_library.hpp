#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "theme/assets.hpp"
#include "theme/syntax.hpp"
#include "theme/template_set.hpp"
#include "theme/words.hpp"

namespace handrail::engine {

/// Everything that templates are compiled from: the parsed files of all layers, the interface words, and
/// where the assets are published.
class TemplateLibrary {
public:
    TemplateLibrary(const Words& words, const AssetTable& assets, TemplateOptions options);

    /// Files of earlier layers must be added first.
    void add(std::unique_ptr<const syntax::File> file);

    /// Under the edition in any layer, then under the plain name; null if there is none. A file that asks
    /// for its own name (`asking`) gets the next one.
    const syntax::File* find(std::string_view name, std::string_view edition,
                             const syntax::File* asking) const;

    /// The names of all files, sorted.
    std::vector<std::string> names() const;
    const Words& words() const { return words_; }
    /// Null if there is no such asset.
    const std::string* asset_path(std::string_view name) const;
    std::vector<std::string> asset_names() const;
    const TemplateOptions& options() const { return options_; }

private:
    using Files = std::vector<const syntax::File*>;
    void append_named(const std::string& name, Files& found) const;

    std::vector<std::unique_ptr<const syntax::File>> files_;
    std::map<std::string, Files, std::less<>> by_name_;
    Words words_;
    std::map<std::string, std::string, std::less<>> asset_paths_;
    TemplateOptions options_;
};

}  // namespace handrail::engine
