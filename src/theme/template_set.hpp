#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/disk.hpp"
#include "base/result.hpp"
#include "theme/assets.hpp"
#include "theme/template.hpp"
#include "theme/words.hpp"

namespace handrail {

/// One template file, not compiled.
struct TemplateSource {
    std::string name;   ///< "service.html" or "easy-read/service.html"
    std::string shown;  ///< what diagnostics call it: "theme/templates/service.html"
    std::string text;
};

/// A folder of templates: the site's own, or the theme's.
struct TemplateLayer {
    std::vector<TemplateSource> files;
};

/// Every template below `folder`: files that end in .html, .xml, .svg, .txt, .json or .webmanifest; none if
/// the folder is not there. Hidden files and links are left out.
Result<TemplateLayer> read_template_layer(const Disk& disk, const std::string& folder,
                                          const std::string& shown_folder);

struct TemplateOptions {
    /// Where a page's view holds the way from the page to the site's root ("" or "../"), which
    /// `{% asset %}` puts before the asset's path: the first of these that the view has.
    std::vector<std::string> root_paths = {"page.root", "site.root", "root"};
};

namespace engine {
class TemplateLibrary;
}

/// All templates of a site, parsed once. Never changes, so any thread may compile and render with it.
///
/// A template is looked up as `<edition>/<name>` in every layer in turn, then as `<name>`. A file that
/// extends or includes its own name gets the next one found: a site's `service.html` may begin with
/// `{% extends "service.html" %}` and replace one block of the theme's.
class TemplateSet {
public:
    /// `layers` in order of precedence: the site's own folder first. Errors: whatever is wrong with
    /// the syntax of any file, all at once. Keeps copies of the words and of the assets' paths.
    static Result<TemplateSet> compile(std::vector<TemplateLayer> layers, const Words& words,
                                       const AssetTable& assets, TemplateOptions options = {});

    /// Compiles a page. The fields of `root` are the names that the template can use. `edition` is ""
    /// for the standard one. The name's ending says how values are escaped: .html, .xml, .txt, .json or
    /// .webmanifest. Errors: unknown names, kinds misused, values where none can be made safe, ...
    Result<Template> compile_template(std::string_view name, std::string_view edition,
                                      const ViewType& root) const;

    template <typename T>
    Result<TemplateFor<T>> compile_template(std::string_view name, std::string_view edition) const {
        Result<Template> compiled = compile_template(name, edition, T::view_type());
        if (!compiled) return std::move(compiled).diagnostics();
        return TemplateFor<T>(std::move(compiled).value());
    }

    /// Whether any layer has it, under the edition or under the plain name.
    bool has(std::string_view name, std::string_view edition) const;

private:
    explicit TemplateSet(std::shared_ptr<const engine::TemplateLibrary> library)
        : library_(std::move(library)) {}

    std::shared_ptr<const engine::TemplateLibrary> library_;
};

}  // namespace handrail
