// Any Markdown as an entry's text, in each form that is a file of its own: the libraries that set type and
// write Braille get all that an author can write. Nothing may crash, and what comes is whole.

#include <cstdint>
#include <cstdlib>
#include <string>

#include "base/real_disk.hpp"
#include "formats/blocks.hpp"
#include "formats/braille/braille_document.hpp"
#include "formats/epub/epub_chapter.hpp"
#include "formats/pdf/pdf_edition.hpp"
#include "formats/text/text_edition.hpp"
#include "read/markdown.hpp"
#include "read/toml.hpp"
#include "text/utf8.hpp"

using namespace handrail;

namespace {

template <class Value>
Value must(Result<Value> result) {
    if (!result) std::abort();
    return std::move(result).value();
}

Words read_words() {
    const std::string name = "data/strings.en-GB.toml";
    const std::string bytes = must(RealDisk().read(std::string(HANDRAIL_SOURCE_DIR) + '/' + name));
    return must(Words::from(must(read_toml(bytes, name)), name));
}

/// What all documents are made with.
struct Makers {
    Words words = read_words();
    Phrases phrases{words};
    PdfFonts fonts = must(PdfFonts::open());
    BrailleFormat format;
    BrailleTranslator braille = must(BrailleTranslator::open(2, "..."));
};

EditionDocument document_of(const std::string& markdown) {
    EditionDocument document;
    document.path = "services/a.html";
    document.title = "A club";
    document.language = "en-GB";
    document.base_url = "https://offer.example.org/";
    document.body.blocks.push_back(heading_block(1, document.title));
    append_blocks(document.body.blocks, parse_markdown(markdown, {"a.md", {1, 1}}).document.blocks);
    return document;
}

std::optional<std::string> no_picture(const std::string&) {
    return std::nullopt;
}

void check_text(const std::string& text) {
    if (text.empty() || find_invalid_utf8(text)) std::abort();
}

void check_pdf(const Result<std::string>& made) {
    if (!made && made.diagnostics().empty()) std::abort();
    if (made && !made->starts_with("%PDF-")) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Makers makers;
    const std::string markdown(reinterpret_cast<const char*>(data), size);
    if (find_invalid_utf8(markdown)) return 0;  // refused before any of it is parsed
    const EditionDocument document = document_of(markdown);
    check_text(text_edition(document, makers.phrases));
    const EpubPlaces places{[](const std::string&) { return true; },
                            [](const std::string&) { return false; }};
    check_text(epub_chapter(document, places).body);
    for (const char cell : braille_document(document, {}, makers.format, makers.braille, makers.phrases)) {
        const bool line = cell == '\r' || cell == '\n' || cell == '\f';
        if (!line && (cell < 0x20 || cell > 0x5F)) std::abort();
    }
    check_pdf(pdf_edition(document, 18, makers.fonts, makers.phrases, no_picture));
    return 0;
}
