#include "formats/entry_forms.hpp"

#include <map>

#include "formats/document_recipe.hpp"
#include "formats/pdf/leaflet.hpp"
#include "formats/pdf/pdf_edition.hpp"
#include "formats/pdf/qr_code.hpp"
#include "formats/pdf/svg_picture.hpp"
#include "formats/text/text_edition.hpp"
#include "site/form_paths.hpp"
#include "text/dates.hpp"

namespace handrail {
namespace {

std::string path_of(const NamedBooklet& named, int size) {
    const auto& [folder, id, booklet] = named;
    if (booklet.easy_read) return folder.empty() ? easy_booklet_path() : easy_booklet_path(folder, id);
    return folder.empty() ? booklet_path(size) : booklet_path(folder, id, size);
}

}  // namespace

EntryForms::EntryForms(const EditionConfig& config, const Phrases& phrases, std::string program)
    : config_(config), phrases_(&phrases), program_(std::move(program)), words_(phrases.fingerprint()) {}

Result<EntryForms> EntryForms::open(const SiteConfig& config, const Phrases& phrases, std::string program) {
    EntryForms forms(config.editions, phrases, std::move(program));
    if (auto opened = forms.open_pdf(); !opened) return std::move(opened).diagnostics();
    if (!config.editions.braille) return forms;
    if (config.language.substr(0, 2) != "en") {
        return Diagnostic{
            Severity::error,
            "braille-language",
            "site.toml",
            {},
            "Braille can be made of English only, and this site's language is \"" + config.language + "\".",
            "Write braille = false."};
    }
    for (const int grade : braille_grades(*config.editions.braille)) {
        if (auto opened = forms.open_braille(grade); !opened) return std::move(opened).diagnostics();
    }
    return forms;
}

Result<void> EntryForms::open_braille(int grade) {
    auto translator = BrailleTranslator::open(grade, phrases_->word("braille.other_script"));
    if (!translator) return std::move(translator).diagnostics();
    const BrailleFormat format{grade, static_cast<std::size_t>(config_.braille->cells),
                               static_cast<std::size_t>(config_.braille->lines)};
    braille_.push_back({format, braille_folder(*config_.braille, grade), std::move(translator).value()});
    return {};
}

Result<void> EntryForms::open_pdf() {
    if (config_.pdf.empty() && !config_.booklets && !config_.leaflet) return {};
    auto fonts = PdfFonts::open();
    if (!fonts) return std::move(fonts).diagnostics();
    pdf_fonts_ = std::move(fonts).value();
    return {};
}

bool EntryForms::empty() const {
    const bool pdfs = !config_.pdf.empty() || config_.leaflet || config_.booklets;
    return !pdfs && !config_.text && !config_.epub && braille_.empty();
}

std::string EntryForms::recipe_of(const std::string& ingredients) const {
    return program_.empty() ? std::string() : Recipe().text(program_).text(ingredients).hash();
}

std::vector<FormFile> EntryForms::files(const PageContext& context, EntryRef ref,
                                        const EditionDocument& document,
                                        const PictureReader& pictures) const {
    const Entry& entry = context.site.entry(ref);
    std::vector<FormFile> files;
    for (const int size : config_.pdf) files.push_back(pdf_file(size, entry, document, pictures));
    if (config_.leaflet) files.push_back(leaflet_file(entry, document));
    if (config_.text) {
        files.push_back({form_path("text", entry.kind, entry.id, "txt"), entry.file, {}, [this, &document] {
                             return text_edition(document, *phrases_);
                         }});
    }
    for (const Braille& braille : braille_) files.push_back(braille_file(braille, entry, document));
    if (config_.epub && entry.kind == EntryKind::guide) {
        files.push_back(book_file(form_path("epub", entry.kind, entry.id, "epub"), entry.file,
                                  guide_book(context, document, pictures)));
    }
    return files;
}

FormFile EntryForms::offer_book_file(const PageContext& context,
                                     const std::vector<EditionDocument>& documents,
                                     const PictureReader& pictures) const {
    return book_file(offer_book_path, "content", offer_book(context, documents, pictures));
}

/// The recipe holds every argument of braille_document.
FormFile EntryForms::braille_file(const Braille& braille, const Entry& entry,
                                  const EditionDocument& document) const {
    const auto& [grade, cells, lines] = braille.format;
    const std::optional<Date>& proof_read = entry.braille_checked;
    Recipe recipe;
    recipe.text(braille.translator.version()).text(words_);
    recipe.number(grade).number(static_cast<std::int64_t>(cells)).number(static_cast<std::int64_t>(lines));
    recipe.text(proof_read ? format_iso_date(*proof_read) : std::string());
    add_document(recipe, document);
    return {form_path(braille.folder, entry.kind, entry.id, "brf"), entry.file, recipe_of(recipe.hash()),
            [this, &braille, &document, proof_read] {
                return braille_document(document, proof_read, braille.format, braille.translator, *phrases_);
            }};
}

/// The recipe holds every argument of pdf_edition.
FormFile EntryForms::pdf_file(int size, const Entry& entry, const EditionDocument& document,
                              const PictureReader& pictures) const {
    Recipe recipe;
    recipe.text(pdf_fonts_->version()).text(words_).number(size);
    add_document(recipe, document);
    add_pictures(recipe, document, pictures);
    return {pdf_path(entry.kind, entry.id, size), entry.file, recipe_of(recipe.hash()),
            [this, size, &document, &pictures] {
                return pdf_edition(document, size, *pdf_fonts_, *phrases_, pictures);
            }};
}

/// The recipe holds every argument of booklet_edition but the documents, which are in `ingredients`.
FormFile EntryForms::booklet_file(const NamedBooklet& named, int size, const std::string& ingredients,
                                  const PictureReader& pictures) const {
    const auto& [cover, parts, terms, easy_read] = named.booklet;
    Recipe recipe;
    recipe.text(pdf_fonts_->version()).text(words_).number(size).text(ingredients);
    recipe.text(easy_read ? svg_version() : std::string());
    add_document(recipe, cover);
    add_pictures(recipe, cover, pictures);
    for (const IndexTerm& term : terms) recipe.text(term.words).text(term.path);
    return {path_of(named, size), "content", recipe_of(recipe.hash()), [this, size, &named, &pictures] {
                return booklet_edition(named.booklet, size, *pdf_fonts_, *phrases_, pictures);
            }};
}

std::vector<FormFile> EntryForms::booklet_files(const std::vector<NamedBooklet>& booklets,
                                                const PictureReader& pictures) const {
    std::map<const EditionDocument*, std::string> hashes;
    const auto hash_of = [&](const EditionDocument* document) -> const std::string& {
        std::string& hash = hashes[document];
        if (!hash.empty()) return hash;
        Recipe recipe;
        add_document(recipe, *document);
        add_pictures(recipe, *document, pictures);
        return hash = recipe.hash();
    };
    std::vector<FormFile> files;
    for (const NamedBooklet& named : booklets) {
        Recipe recipe;
        for (const BookletPart& part : named.booklet.parts) {
            recipe.text(part.name).number(static_cast<std::int64_t>(part.documents.size()));
            for (const EditionDocument* document : part.documents) recipe.text(hash_of(document));
        }
        const std::string ingredients = recipe.hash();
        if (named.booklet.easy_read) {
            files.push_back(booklet_file(named, easy_booklet_size, ingredients, pictures));
            continue;
        }
        for (const int size : booklet_sizes)
            files.push_back(booklet_file(named, size, ingredients, pictures));
    }
    return files;
}

/// The recipe holds every argument of leaflet.
FormFile EntryForms::leaflet_file(const Entry& entry, const EditionDocument& document) const {
    Recipe recipe;
    recipe.text(pdf_fonts_->version()).text(words_).text(qr_code_version());
    add_document_head(recipe, document);
    return {leaflet_path(entry.kind, entry.id), entry.file, recipe_of(recipe.hash()),
            [this, &document] { return leaflet(document, *pdf_fonts_, *phrases_); }};
}

/// A book is put together at once, which is quick, so that its recipe cannot leave anything out: packing
/// takes the time.
FormFile EntryForms::book_file(std::string path, std::string source, const EpubBook& book) const {
    std::vector<ZipEntry> files = epub_files(book);
    std::string recipe = recipe_of(zip_recipe(files));
    return {std::move(path), std::move(source), std::move(recipe),
            [files = std::move(files)] { return zip_archive(files); }};
}

}  // namespace handrail
