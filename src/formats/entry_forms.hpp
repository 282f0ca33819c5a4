#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "formats/booklets.hpp"
#include "formats/braille/braille_document.hpp"
#include "formats/edition_document.hpp"
#include "formats/epub/offer_books.hpp"
#include "formats/pdf/pdf_fonts.hpp"

namespace handrail {

/// A file of the site that is no page, and how to make it.
struct FormFile {
    std::string path;    ///< from the site's root
    std::string source;  ///< the file it comes from, for messages
    /// hash_hex of all that it is made of: as long as that is the same, so is the file. Empty for one that is
    /// made in less time than it takes to look it up.
    std::string recipe;
    std::function<Result<std::string>()> make;  ///< its bytes
};

/// Knows the forms of entries that are files of their own: large-print PDFs, leaflets, plain text, Braille
/// files, EPUB books, as site.toml asks.
class EntryForms {
public:
    /// `program` is program_id, part of every recipe: other code may make other files; without it no file has
    /// one. Error: `no-braille-tables`; `braille-language` where the site is not in English; `no-pdf-fonts`.
    static Result<EntryForms> open(const SiteConfig& config, const Phrases& phrases, std::string program);

    /// True if site.toml asks for none of them.
    bool empty() const;

    /// The files of one entry. `context` is as make_edition_document asks. Making fails with `archive` or
    /// `pdf`; `document` and `pictures` must still be there then.
    std::vector<FormFile> files(const PageContext& context, EntryRef ref, const EditionDocument& document,
                                const PictureReader& pictures) const;

    /// The book of the whole offer. Making fails with `archive`.
    FormFile offer_book_file(const PageContext& context, const std::vector<EditionDocument>& documents,
                             const PictureReader& pictures) const;

    /// The booklets in each of their sizes, or in easy read those that are. Making fails with `pdf`;
    /// `booklets` and what they refer to must still be there then.
    std::vector<FormFile> booklet_files(const std::vector<NamedBooklet>& booklets,
                                        const PictureReader& pictures) const;

private:
    struct Braille {
        BrailleFormat format;
        std::string folder;
        BrailleTranslator translator;
    };

    EntryForms(const EditionConfig& config, const Phrases& phrases, std::string program);
    Result<void> open_braille(int grade);
    FormFile braille_file(const Braille& braille, const Entry& entry, const EditionDocument& document) const;
    FormFile book_file(std::string path, std::string source, const EpubBook& book) const;
    std::string recipe_of(const std::string& ingredients) const;
    Result<void> open_pdf();
    FormFile booklet_file(const NamedBooklet& named, int size, const std::string& ingredients,
                          const PictureReader& pictures) const;
    FormFile leaflet_file(const Entry& entry, const EditionDocument& document) const;
    FormFile pdf_file(int size, const Entry& entry, const EditionDocument& document,
                      const PictureReader& pictures) const;

    EditionConfig config_;
    const Phrases* phrases_;
    std::string program_;
    std::string words_;  ///< the fingerprint of the phrases
    std::vector<Braille> braille_;
    std::optional<PdfFonts> pdf_fonts_;
};

}  // namespace handrail
