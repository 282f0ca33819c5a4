#pragma once

#include <string>
#include <vector>

#include "base/result.hpp"
#include "formats/braille/braille_translator.hpp"
#include "formats/edition_document.hpp"
#include "formats/epub/offer_books.hpp"
#include "formats/pdf/pdf_fonts.hpp"

namespace handrail {

/// A file of the site that is no page.
struct FormFile {
    std::string path;  ///< from the site's root
    std::string bytes;
    std::string source;  ///< the file it comes from, for messages
};

/// Makes the forms of entries that are files of their own: large-print PDFs, plain text, Braille files, EPUB
/// books, as site.toml asks.
class EntryForms {
public:
    /// Error: `no-braille-tables`; `braille-language` where the site is not in English;
    /// `no-pdf-fonts`.
    static Result<EntryForms> open(const SiteConfig& config, const Phrases& phrases);

    /// True if site.toml asks for none of them.
    bool empty() const;

    /// The files of one entry. `context` is as make_edition_document asks. Errors: `archive`, `pdf`.
    Result<std::vector<FormFile>> make(const PageContext& context, EntryRef ref,
                                       const EditionDocument& document, const PictureReader& pictures) const;

    /// The book of the whole offer. Error: `archive`.
    static Result<FormFile> make_offer_book(const PageContext& context,
                                            const std::vector<EditionDocument>& documents,
                                            const PictureReader& pictures);

private:
    struct Braille {
        int grade = 2;
        std::string folder;
        BrailleTranslator translator;
    };

    EntryForms(const EditionConfig& config, const Phrases& phrases) : config_(config), phrases_(&phrases) {}
    Result<void> open_braille(int grade);
    Result<void> open_pdf();
    Result<void> add_pdfs(const Entry& entry, const EditionDocument& document, const PictureReader& pictures,
                          std::vector<FormFile>& files) const;

    EditionConfig config_;
    const Phrases* phrases_;
    std::vector<Braille> braille_;
    std::optional<PdfFonts> pdf_fonts_;
};

}  // namespace handrail
