#include "theme/template_set.hpp"

#include <utility>

#include "text/suggest.hpp"
#include "theme/compiler.hpp"
#include "theme/folder_files.hpp"
#include "theme/parser.hpp"
#include "theme/sentence.hpp"
#include "theme/template_library.hpp"

namespace handrail {

namespace {

constexpr std::size_t template_size_limit = std::size_t{256} * 1024;

Diagnostic no_such_template(std::string_view name, const engine::TemplateLibrary& library) {
    std::string message = engine::sentence("There is no template called \"$\".", {name});
    return {Severity::error,    "template-unknown-file",
            std::string(name),  {},
            std::move(message), did_you_mean(name, library.names())};
}

Diagnostic no_such_format(const engine::syntax::File& page) {
    return {Severity::error,
            "template-unknown-file",
            page.source.file,
            {},
            "The ending of this template's name does not say what it writes.",
            "Let it end in .html, .xml, .txt, .json or .webmanifest."};
}

}  // namespace

Result<TemplateLayer> read_template_layer(const Disk& disk, const std::string& folder,
                                          const std::string& shown_folder) {
    auto files = engine::read_folder_files(disk, folder, shown_folder);
    if (!files) return std::move(files).diagnostics();
    TemplateLayer layer;
    for (engine::FolderFile& file : *files) {
        if (!engine::format_of(file.name)) continue;
        layer.files.push_back({std::move(file.name), std::move(file.shown), std::move(file.bytes)});
    }
    return layer;
}

Result<TemplateSet> TemplateSet::compile(std::vector<TemplateLayer> layers, const Words& words,
                                         const AssetTable& assets, TemplateOptions options) {
    engine::TemplateErrors errors;
    auto library = std::make_shared<engine::TemplateLibrary>(words, assets, std::move(options));
    for (TemplateLayer& layer : layers) {
        for (TemplateSource& file : layer.files) {
            auto source = make_source_text(std::move(file.shown), std::move(file.text), template_size_limit);
            if (source)
                library->add(engine::parse_template(std::move(file.name), std::move(*source), errors));
            else
                errors.add(std::move(source).diagnostics());
        }
    }
    if (!errors.empty()) return std::move(errors).sorted();
    return TemplateSet(std::move(library));
}

Result<Template> TemplateSet::compile_template(std::string_view name, std::string_view edition,
                                               const ViewType& root) const {
    const engine::syntax::File* page = library_->find(name, edition, nullptr);
    if (page == nullptr) return no_such_template(name, *library_);
    const auto format = engine::format_of(name);
    if (!format) return no_such_format(*page);
    engine::TemplateErrors errors;
    engine::Program program = engine::Compiler(*library_, edition, root, *format, errors).compile(*page);
    if (!errors.empty()) return std::move(errors).sorted();
    return Template(std::make_shared<const engine::Program>(std::move(program)));
}

bool TemplateSet::has(std::string_view name, std::string_view edition) const {
    return library_->find(name, edition, nullptr) != nullptr;
}

}  // namespace handrail
