#include "build/theme_loader.hpp"

#include <algorithm>

#include "build/script_bundles.hpp"
#include "read/source_text.hpp"
#include "read/toml.hpp"
#include "text/suggest.hpp"
#include "theme/colours.hpp"

namespace handrail {
namespace {

Result<Value> read_words(const Disk& disk, const std::string& path, const std::string& shown) {
    auto bytes = disk.read(path);
    if (!bytes) return std::move(bytes).diagnostics();
    auto source = make_source_text(shown, std::move(bytes).value());
    if (!source) return std::move(source).diagnostics();
    return read_toml(source->bytes, shown);
}

bool exists(const Disk& disk, const std::string& path) {
    const auto info = disk.info(path);
    return info && info->has_value();
}

/// The shipped words of the site's language, else English, with the site's own over them.
Result<Words> load_words(const Disk& disk, const std::string& site, const std::string& resources,
                         const std::string& language) {
    std::string name = "data/strings." + language + ".toml";
    const std::string own = name;
    if (!exists(disk, join_path(resources, name))) name = "data/strings.en-GB.toml";
    auto value = read_words(disk, join_path(resources, name), name);
    if (!value) return std::move(value).diagnostics();
    auto words = Words::from(*value, name);
    if (!words || !exists(disk, join_path(site, own))) return words;
    auto site_value = read_words(disk, join_path(site, own), own);
    if (!site_value) return std::move(site_value).diagnostics();
    return words->overridden_by(*site_value, own);
}

/// The theme's own paper, on which a council's colour has to be read.
constexpr std::string_view light_paper = "#ffffff";
constexpr std::string_view dark_paper = "#14191a";
constexpr double least_contrast = 7.0;  // links on paper: WCAG 2.2, 1.4.6

Diagnostics check_colour(const std::string& text, std::string_view paper, const char* key, Position at) {
    if (text.empty()) return {};
    const auto colour = parse_colour(text, key, "site.toml", at);
    if (!colour) return colour.diagnostics();
    const auto behind = parse_colour(paper, key, "site.toml", at);
    const double ratio = contrast_ratio(*colour, *behind);
    if (ratio >= least_contrast) return {};
    std::string measured = std::to_string(ratio);
    measured.resize(measured.find('.') + 2);
    const bool dark = paper == dark_paper;
    return {{Severity::error, "low-contrast", "site.toml", at,
             "The colour " + text + " is too hard to read on the page: its contrast is " + measured +
                 " to 1, and links need 7 to 1.",
             dark ? "Choose a lighter shade of it." : "Choose a darker shade of it."}};
}

/// The council's colours as a style sheet of their own, after the theme's. Paper keeps the theme's black on
/// white.
std::string colour_sheet(const ColourConfig& colours) {
    std::string sheet;
    const auto rule = [](const std::string& colour) {
        return ":root{--accent:" + colour + ";--link:" + colour + "}\n";
    };
    if (!colours.accent.empty())
        sheet += "@media screen and (prefers-color-scheme:light){" + rule(colours.accent) + "}\n";
    if (!colours.accent_dark.empty())
        sheet += "@media screen and (prefers-color-scheme:dark){" + rule(colours.accent_dark) + "}\n";
    return sheet.empty() ? "/* The theme's own colours: site.toml sets none. */\n" : sheet;
}

constexpr std::string_view pictogram_folder = "pictograms";
constexpr std::string_view picture_endings[] = {".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp"};

bool is_picture(std::string_view name) {
    return std::any_of(std::begin(picture_endings), std::end(picture_endings),
                       [&](std::string_view ending) { return name.ends_with(ending); });
}

/// The theme's pictograms and, behind them, those of the default theme.
Result<std::vector<AssetSource>> load_pictograms(const Disk& disk, const std::string& theme,
                                                 const std::string& resources) {
    const std::string folder(pictogram_folder);
    std::vector<AssetSource> pictures;
    for (const std::string& place : {theme, join_path(resources, "themes/default")}) {
        auto found = read_assets(disk, join_path(place, folder), "themes/" + file_name(place) + '/' + folder);
        if (!found) return std::move(found).diagnostics();
        for (AssetSource& file : *found) {
            if (!is_picture(file.name)) continue;
            file.name = folder + '/' + file.name;
            pictures.push_back(std::move(file));
        }
    }
    return pictures;
}

Result<AssetTable> load_assets(const Disk& disk, const std::string& site, const std::string& theme,
                               const ColourConfig& colours, std::vector<AssetSource> pictograms) {
    std::vector<AssetSource> files{{"colours.css", "site.toml", colour_sheet(colours)}};
    for (const auto& [folder, shown] :
         {std::pair{join_path(site, "theme/assets"), std::string("theme/assets")},
          std::pair{join_path(theme, "assets"), file_name(theme) + "/assets"}}) {
        auto found = read_assets(disk, folder, shown);
        if (!found) return std::move(found).diagnostics();
        for (AssetSource& file : *found) files.push_back(std::move(file));
    }
    bundle_scripts(files);
    files.insert(files.end(), std::make_move_iterator(pictograms.begin()),
                 std::make_move_iterator(pictograms.end()));
    return AssetTable::build(std::move(files));
}

Result<TemplateSet> load_templates(const Disk& disk, const std::string& site, const std::string& theme,
                                   const Words& words, const AssetTable& assets) {
    auto own = read_template_layer(disk, join_path(site, "theme/templates"), "theme/templates");
    if (!own) return std::move(own).diagnostics();
    auto shipped =
        read_template_layer(disk, join_path(theme, "templates"), "themes/" + file_name(theme) + "/templates");
    if (!shipped) return std::move(shipped).diagnostics();
    return TemplateSet::compile({std::move(own).value(), std::move(shipped).value()}, words, assets);
}

/// The theme's folder: the site's own themes/ first, then Handrail's.
Result<std::string> find_theme(const Disk& disk, const std::string& site, const std::string& resources,
                               const std::string& name) {
    for (const std::string& place : {site, resources}) {
        std::string folder = join_path(place, "themes/" + name);
        if (exists(disk, folder)) return folder;
    }
    return Diagnostic{Severity::error,
                      "no-theme",
                      "site.toml",
                      {},
                      "There is no theme \"" + name + "\".",
                      "Leave out \"theme\", or write theme = \"default\"."};
}

}  // namespace

Diagnostics check_pictograms(const std::vector<Pictogram>& pictograms, const AssetTable& assets) {
    Diagnostics found;
    for (const Pictogram& one : pictograms) {
        if (one.file.rfind(pictogram_folder, 0) != 0 || assets.find(one.file) != nullptr) continue;
        std::string hint = did_you_mean(one.file, assets.names());
        if (hint.empty())
            hint =
                "Put your own pictures into the site's folder \"images\" and write images/ before the name.";
        found.push_back({Severity::error, "bad-picture", "data/pictograms.json", one.file_at,
                         "The theme has no picture \"" + one.file + "\".", std::move(hint)});
    }
    return found;
}

Result<Theme> load_theme(const Disk& disk, const std::string& site, const std::string& resources,
                         const SiteConfig& config, const std::vector<Edition>& editions) {
    Diagnostics problems = check_colour(config.colours.accent, light_paper, "accent", config.colours.at);
    append(problems, check_colour(config.colours.accent_dark, dark_paper, "accent_dark", config.colours.at));
    if (!problems.empty()) return problems;
    auto folder = find_theme(disk, site, resources, config.theme);
    if (!folder) return std::move(folder).diagnostics();
    auto words = load_words(disk, site, resources, config.language);
    if (!words) return std::move(words).diagnostics();
    const bool easy = std::find(editions.begin(), editions.end(), Edition::easy_read) != editions.end();
    auto pictograms = easy ? load_pictograms(disk, *folder, resources) : std::vector<AssetSource>();
    if (!pictograms) return std::move(pictograms).diagnostics();
    auto assets = load_assets(disk, site, *folder, config.colours, std::move(pictograms).value());
    if (!assets) return std::move(assets).diagnostics();
    auto templates = load_templates(disk, site, *folder, *words, *assets);
    if (!templates) return std::move(templates).diagnostics();
    std::vector<PageTemplates> pages;
    for (const Edition edition : editions) {
        auto compiled = compile_page_templates(*templates, edition);
        if (!compiled) return std::move(compiled).diagnostics();
        pages.push_back(std::move(compiled).value());
    }
    auto machine = compile_machine_templates(*templates);
    if (!machine) return std::move(machine).diagnostics();
    return Theme{std::move(words).value(), std::move(assets).value(), std::move(pages),
                 std::move(machine).value()};
}

}  // namespace handrail
