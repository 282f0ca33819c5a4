#include "formats/epub/package_document.hpp"

#include "formats/epub/xhtml.hpp"
#include "text/dates.hpp"

namespace handrail {
namespace {

class PackageWriter {
public:
    explicit PackageWriter(const EpubBook& book) : book_(book) {}

    std::string write() {
        const std::string language = xml_text(book_.language);
        opf_ = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
        opf_ +=
            "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"book\" "
            "xml:lang=\"" +
            language + "\" dir=\"" + (book_.right_to_left ? "rtl" : "ltr") + "\">\n";
        metadata();
        manifest();
        spine();
        return std::move(opf_) + "</package>\n";
    }

private:
    void element(const std::string& name, const std::string& text, const std::string& attributes = {}) {
        if (text.empty()) return;
        opf_ +=
            '<' + name + attributes + '>' + xml_text(text) + "</" + name.substr(0, name.find(' ')) + ">\n";
    }
    void meta(const std::string& property, const std::string& text) {
        element("meta", text, " property=\"" + property + '"');
    }

    void metadata() {
        opf_ += "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n";
        element("dc:identifier", book_.identifier, " id=\"book\"");
        element("dc:title", book_.title);
        element("dc:language", book_.language);
        element("dc:creator", book_.publisher);
        element("dc:publisher", book_.publisher);
        element("dc:description", book_.description);
        element("dc:source", book_.source);
        element("dc:date", format_iso_date(book_.modified));
        meta("dcterms:modified", format_iso_date(book_.modified) + "T00:00:00Z");
        accessibility();
        opf_ += "</metadata>\n";
    }

    /// EPUB Accessibility 1.1, section 2: https://www.w3.org/TR/epub-a11y-11/#sec-discovery
    void accessibility() {
        meta("schema:accessMode", "textual");
        if (!book_.pictures.empty()) meta("schema:accessMode", "visual");
        meta("schema:accessModeSufficient", "textual");
        for (const char* feature :
             {"structuralNavigation", "tableOfContents", "readingOrder", "displayTransformability"}) {
            meta("schema:accessibilityFeature", feature);
        }
        if (!book_.pictures.empty()) meta("schema:accessibilityFeature", "alternativeText");
        meta("schema:accessibilityHazard", "none");
        meta("schema:accessibilitySummary", book_.words.summary);
        if (book_.certified_by.empty()) return;
        meta("dcterms:conformsTo", "EPUB Accessibility 1.1 - WCAG 2.2 Level AA");
        meta("a11y:certifiedBy", book_.certified_by);
    }

    void item(const std::string& id, const std::string& path, const std::string& type,
              const std::string& properties = {}) {
        opf_ += "<item id=\"" + id + "\" href=\"" + xml_text(path) + "\" media-type=\"" + type + '"';
        if (!properties.empty()) opf_ += " properties=\"" + properties + '"';
        opf_ += "/>\n";
    }

    void manifest() {
        constexpr const char* xhtml = "application/xhtml+xml";
        opf_ += "<manifest>\n";
        item("nav", "nav.xhtml", xhtml, "nav");
        item("style", "style.css", "text/css");
        item("about", book_.about.path, xhtml);
        std::size_t number = 0;
        for (const EpubPart& part : book_.parts) {
            for (const EpubChapter& chapter : part.chapters) item(chapter_id(++number), chapter.path, xhtml);
        }
        number = 0;
        for (const EpubPicture& picture : book_.pictures) {
            item("p" + std::to_string(++number), picture.path, picture.media_type);
        }
        opf_ += "</manifest>\n";
    }

    void spine() {
        opf_ += "<spine>\n<itemref idref=\"about\"/>\n<itemref idref=\"nav\"/>\n";
        std::size_t number = 0;
        for (const EpubPart& part : book_.parts) {
            for (std::size_t count = 0; count < part.chapters.size(); ++count) {
                opf_ += "<itemref idref=\"" + chapter_id(++number) + "\"/>\n";
            }
        }
        opf_ += "</spine>\n";
    }

    static std::string chapter_id(std::size_t number) { return "c" + std::to_string(number); }

    const EpubBook& book_;
    std::string opf_;
};

std::string nav_item(const std::string& path, const std::string& words, const std::string& type = {}) {
    const std::string attribute = type.empty() ? std::string() : " epub:type=\"" + type + '"';
    return "<li><a" + attribute + " href=\"" + xml_text(path) + "\">" + xml_text(words) + "</a>";
}

const EpubChapter* first_chapter(const EpubBook& book) {
    for (const EpubPart& part : book.parts) {
        if (!part.chapters.empty()) return &part.chapters.front();
    }
    return nullptr;
}

std::string contents(const EpubBook& book) {
    std::string html = nav_item(book.about.path, book.words.about) + "</li>\n";
    for (const EpubPart& part : book.parts) {
        if (part.chapters.empty()) continue;
        // A heading of the contents leads to its first chapter: not every reading program shows plain words
        // there.
        const bool named = !part.name.empty();
        if (named) html += nav_item(part.chapters.front().path, part.name) + "\n<ol>\n";
        for (const EpubChapter& chapter : part.chapters)
            html += nav_item(chapter.path, chapter.title) + "</li>\n";
        if (named) html += "</ol></li>\n";
    }
    return html;
}

}  // namespace

std::string package_document(const EpubBook& book) {
    return PackageWriter(book).write();
}

std::string navigation_document(const EpubBook& book) {
    std::string body = "<nav epub:type=\"toc\" role=\"doc-toc\" id=\"toc\">\n<h1>" +
                       xml_text(book.words.contents) + "</h1>\n<ol>\n" + contents(book) + "</ol>\n</nav>\n";
    body += "<nav epub:type=\"landmarks\" hidden=\"hidden\">\n<ol>\n";
    body += nav_item("#toc", book.words.contents, "toc") + "</li>\n";
    if (const EpubChapter* first = first_chapter(book)) {
        body += nav_item(first->path, book.words.start, "bodymatter") + "</li>\n";
    }
    body += "</ol>\n</nav>\n";
    return xhtml_page({book.words.contents, book.language, {}, book.right_to_left}, body);
}

}  // namespace handrail
