#include "formats/epub/epub_book.hpp"

#include "base/hash.hpp"
#include "formats/epub/package_document.hpp"
#include "formats/epub/xhtml.hpp"
#include "site/urls.hpp"

namespace handrail {
namespace {

constexpr std::string_view container =
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
    "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">\n"
    "<rootfiles>\n<rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/>\n"
    "</rootfiles>\n</container>\n";

/// Little, so that the reader's own type, size and colours stay: no font, no size in points, no colour.
constexpr std::string_view style =
    "body { line-height: 1.5; text-align: left; }\n"
    "html[dir=rtl] body { text-align: right; }\n"
    "h1, h2, h3, h4, h5, h6 { line-height: 1.25; page-break-after: avoid; break-after: avoid; hyphens: none; "
    "}\n"
    "dt { font-weight: bold; margin-top: 0.75em; }\n"
    "dd { margin: 0 0 0 1em; }\n"
    "em { font-style: normal; font-weight: bold; }\n"
    "img { max-width: 100%; }\n"
    "table { border-collapse: collapse; }\n"
    "th, td { border: 1px solid; padding: 0.25em 0.5em; text-align: left; vertical-align: top; }\n"
    "pre { white-space: pre-wrap; }\n"
    ".notice { border: 2px solid; padding: 0.5em 1em; }\n"
    "a { overflow-wrap: anywhere; }\n";

ZipEntry page(const EpubBook& book, const EpubChapter& chapter) {
    const XhtmlFrame frame{chapter.title, book.language, way_up(chapter.path), book.right_to_left};
    return {"EPUB/" + chapter.path, xhtml_page(frame, chapter.body), false};
}

}  // namespace

std::vector<ZipEntry> epub_files(const EpubBook& book) {
    std::vector<ZipEntry> files;
    files.push_back({"mimetype", "application/epub+zip", true});
    files.push_back({"META-INF/container.xml", std::string(container), false});
    files.push_back({"EPUB/package.opf", package_document(book), false});
    files.push_back({"EPUB/nav.xhtml", navigation_document(book), false});
    files.push_back({"EPUB/style.css", std::string(style), false});
    files.push_back(page(book, book.about));
    for (const EpubPart& part : book.parts) {
        for (const EpubChapter& chapter : part.chapters) files.push_back(page(book, chapter));
    }
    for (const EpubPicture& picture : book.pictures)
        files.push_back({"EPUB/" + picture.path, picture.bytes, true});
    return files;
}

std::string epub_identifier(std::string_view name) {
    std::string hex = hash_hex(name);
    hex[12] = '8';  // version 8: made by a rule of one's own
    hex[16] = '8';  // the variant of RFC 9562
    for (const std::size_t at : {20, 16, 12, 8}) hex.insert(at, 1, '-');
    return "urn:uuid:" + hex;
}

}  // namespace handrail
