#include "formats/entry_forms.hpp"

#include "formats/braille/braille_document.hpp"
#include "formats/pdf/pdf_edition.hpp"
#include "formats/text/text_edition.hpp"
#include "site/form_paths.hpp"

namespace handrail {

Result<EntryForms> EntryForms::open(const SiteConfig& config, const Phrases& phrases) {
    EntryForms forms(config.editions, phrases);
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
    braille_.push_back({grade, braille_folder(*config_.braille, grade), std::move(translator).value()});
    return {};
}

Result<void> EntryForms::open_pdf() {
    if (config_.pdf.empty()) return {};
    auto fonts = PdfFonts::open();
    if (!fonts) return std::move(fonts).diagnostics();
    pdf_fonts_ = std::move(fonts).value();
    return {};
}

bool EntryForms::empty() const {
    return !config_.text && !config_.epub && braille_.empty() && config_.pdf.empty();
}

Result<void> EntryForms::add_pdfs(const Entry& entry, const EditionDocument& document,
                                  const PictureReader& pictures, std::vector<FormFile>& files) const {
    for (const int size : config_.pdf) {
        auto pdf = pdf_edition(document, size, *pdf_fonts_, *phrases_, pictures);
        if (!pdf) return std::move(pdf).diagnostics();
        files.push_back({pdf_path(entry.kind, entry.id, size), std::move(pdf).value(), entry.file});
    }
    return {};
}

Result<std::vector<FormFile>> EntryForms::make(const PageContext& context, EntryRef ref,
                                               const EditionDocument& document,
                                               const PictureReader& pictures) const {
    const Entry& entry = context.site.entry(ref);
    std::vector<FormFile> files;
    if (auto made = add_pdfs(entry, document, pictures, files); !made) return std::move(made).diagnostics();
    if (config_.text) {
        files.push_back(
            {form_path("text", entry.kind, entry.id, "txt"), text_edition(document, *phrases_), entry.file});
    }
    for (const Braille& braille : braille_) {
        const BrailleFormat format{braille.grade, static_cast<std::size_t>(config_.braille->cells),
                                   static_cast<std::size_t>(config_.braille->lines)};
        files.push_back(
            {form_path(braille.folder, entry.kind, entry.id, "brf"),
             braille_document(document, entry.braille_checked, format, braille.translator, *phrases_),
             entry.file});
    }
    if (config_.epub && entry.kind == EntryKind::guide) {
        auto book = epub_bytes(guide_book(context, document, pictures));
        if (!book) return std::move(book).diagnostics();
        files.push_back(
            {form_path("epub", entry.kind, entry.id, "epub"), std::move(book).value(), entry.file});
    }
    return files;
}

Result<FormFile> EntryForms::make_offer_book(const PageContext& context,
                                             const std::vector<EditionDocument>& documents,
                                             const PictureReader& pictures) {
    auto book = epub_bytes(offer_book(context, documents, pictures));
    if (!book) return std::move(book).diagnostics();
    return FormFile{offer_book_path, std::move(book).value(), "content"};
}

}  // namespace handrail
