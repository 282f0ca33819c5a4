#include "render/form_links.hpp"

#include "site/form_paths.hpp"

namespace handrail {
namespace {

/// The kind of entry whose own page this is, if there are forms of such entries.
std::optional<EntryKind> entry_kind(std::string_view page_kind) {
    for (const EntryKind kind : {EntryKind::service, EntryKind::guide, EntryKind::pathway}) {
        if (page_kind == kind_folder(kind)) return kind;
    }
    return std::nullopt;
}

/// Null while it is not known.
const FileLength* length_of(const PageContext& context, std::string_view path) {
    if (context.form_lengths == nullptr) return nullptr;
    const auto found = context.form_lengths->find(path);
    return found == context.form_lengths->end() ? nullptr : &found->second;
}

std::string id_of(const std::string& path) {
    const std::size_t begin = path.rfind('/') + 1;
    return path.substr(begin, path.rfind('.') - begin);
}

}  // namespace

std::string braille_name(const PageContext& context, int grade) {
    const BrailleConfig& config = *context.site.offer().config.editions.braille;
    if (!config.both_grades) return context.phrases.word("facts.form_braille");
    return context.phrases.word(grade == 2 ? "facts.form_braille_contracted"
                                           : "facts.form_braille_uncontracted");
}

std::string pdf_name(const PageContext& context, int size) {
    return context.phrases.word("facts.form_pdf", {{"size", std::to_string(size)}});
}

std::string form_length(const PageContext& context, std::string_view path) {
    const FileLength* length = length_of(context, path);
    if (length == nullptr) return {};
    std::string size = context.phrases.file_size(length->bytes);
    if (length->pages == 0) return size;
    return context.phrases.word(
        "text.pages_and_size",
        {{"pages", context.phrases.count("text.pages", length->pages)}, {"size", size}});
}

std::vector<LinkView> form_links(const PageContext& context, std::string_view kind, const std::string& path) {
    const std::optional<EntryKind> entry = entry_kind(kind);
    if (!entry) return {};
    const EditionConfig& editions = context.site.offer().config.editions;
    const std::string here = full_path(context.edition, path);
    const std::string id = id_of(path);
    std::vector<LinkView> links;
    const auto add = [&](const std::string& words, const std::string& target) {
        links.push_back({words, {relative_url(here, target)}, form_length(context, target), false});
    };
    for (const int size : editions.pdf) add(pdf_name(context, size), pdf_path(*entry, id, size));
    if (editions.leaflet) add(context.phrases.word("facts.form_leaflet"), leaflet_path(*entry, id));
    if (editions.braille) {
        for (const int grade : braille_grades(*editions.braille)) {
            add(braille_name(context, grade),
                form_path(braille_folder(*editions.braille, grade), *entry, id, "brf"));
        }
    }
    if (editions.text) add(context.phrases.word("facts.form_text"), form_path("text", *entry, id, "txt"));
    if (editions.epub && *entry == EntryKind::guide)
        add(context.phrases.word("facts.form_epub"), form_path("epub", *entry, id, "epub"));
    return links;
}

std::vector<LinkView> booklet_links(const PageContext& context, const std::string& path, std::string_view key,
                                    std::string_view folder, std::string_view id) {
    const std::string here = full_path(context.edition, path);
    std::vector<LinkView> links;
    const auto add = [&](std::string words, const std::string& target) {
        std::string length = form_length(context, target);
        if (length.empty()) return;
        links.push_back({std::move(words), {relative_url(here, target)}, std::move(length), false});
    };
    for (const int size : booklet_sizes) {
        add(context.phrases.word(key, {{"size", std::to_string(size)}}),
            folder.empty() ? booklet_path(size) : booklet_path(folder, id, size));
    }
    add(context.phrases.word(std::string(key) + "_easy"),
        folder.empty() ? easy_booklet_path() : easy_booklet_path(folder, id));
    return links;
}

std::optional<LinkView> easy_booklet_link(const PageContext& context, const std::string& path,
                                          std::string_view folder, std::string_view id) {
    const std::string target = folder.empty() ? easy_booklet_path() : easy_booklet_path(folder, id);
    const FileLength* length = length_of(context, target);
    if (length == nullptr) return std::nullopt;
    return LinkView{context.phrases.word("easy.book_words"),
                    {relative_url(full_path(Edition::easy_read, path), target)},
                    context.phrases.count("easy.book_pages", length->pages),
                    false};
}

}  // namespace handrail
