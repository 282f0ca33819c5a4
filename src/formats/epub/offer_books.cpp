#include "formats/epub/offer_books.hpp"

#include <algorithm>
#include <set>

#include "formats/about_book.hpp"
#include "formats/epub/epub_chapter.hpp"
#include "formats/epub/xhtml.hpp"
#include "render/document_html.hpp"
#include "render/pages.hpp"
#include "text/unicode.hpp"

namespace handrail {
namespace {

constexpr Date beginning_of_time{std::chrono::year(1970), std::chrono::month(1), std::chrono::day(1)};

/// Kinds of picture that every reading program shows (EPUB 3.3, section 3.2), by the ending of the file.
std::string picture_type(std::string_view path) {
    const std::string ending = lower_case(path.substr(std::min(path.rfind('.'), path.size() - 1) + 1));
    if (ending == "png" || ending == "gif") return "image/" + ending;
    if (ending == "jpg" || ending == "jpeg") return "image/jpeg";
    return ending == "svg" ? "image/svg+xml" : std::string();
}

void find_pictures(const std::vector<Inline>& inlines, std::set<std::string>& found) {
    for (const Inline& part : inlines) {
        if (part.kind == Inline::Kind::picture) found.insert(part.url);
        find_pictures(part.children, found);
    }
}

void find_pictures(const std::vector<Block>& blocks, std::set<std::string>& found) {
    for (const Block& block : blocks) {
        find_pictures(block.inlines, found);
        find_pictures(block.children, found);
    }
}

std::vector<EpubPicture> read_pictures(const std::vector<const EditionDocument*>& documents,
                                       const PictureReader& reader) {
    std::set<std::string> paths;
    for (const EditionDocument* document : documents) find_pictures(document->body.blocks, paths);
    std::vector<EpubPicture> pictures;
    for (const std::string& path : paths) {
        std::string type = picture_type(path);
        if (type.empty()) continue;
        if (auto bytes = reader(path)) pictures.push_back({path, std::move(type), std::move(*bytes)});
    }
    return pictures;
}

/// A book of some documents, still without its parts.
class BookMaker {
public:
    BookMaker(const PageContext& context, std::vector<const EditionDocument*> documents,
              const PictureReader& reader)
        : context_(context), documents_(std::move(documents)) {
        for (const EditionDocument* document : documents_) pages_.insert(document->path);
        book_.pictures = read_pictures(documents_, reader);
        for (const EpubPicture& picture : book_.pictures) pictures_.insert(picture.path);
    }

    /// `holds` says what is in the book.
    void describe(const std::string& name, std::string title, std::string holds) {
        const SiteConfig& config = context_.site.offer().config;
        book_.identifier =
            epub_identifier((config.base_url.empty() ? config.title : config.base_url) + '\n' + name);
        book_.title = std::move(title);
        book_.description = std::move(holds);
        book_.language = config.language;
        book_.publisher = config.council;
        book_.source = config.base_url;
        book_.right_to_left = word("page.direction") == "rtl";
        book_.modified = newest_check(documents_).value_or(beginning_of_time);
        const bool assessed = config.accessibility.status == "full";
        if (assessed) book_.certified_by = config.council;
        book_.words = {word("book.contents"), word("book.start"), word("book.about"),
                       word(assessed ? "book.assessed" : "book.accessibility")};
        book_.about = about_chapter();
    }

    EpubChapter chapter(const EditionDocument& document) const {
        return epub_chapter(document,
                            {[this](const std::string& page) { return pages_.count(page) != 0; },
                             [this](const std::string& path) { return pictures_.count(path) != 0; }});
    }

    EpubBook& book() { return book_; }

private:
    std::string word(std::string_view key) const { return context_.phrases.word(key); }

    EpubChapter about_chapter() const {
        Document body{about_blocks(context_, book_.description, newest_check(documents_), "book.ask")};
        const std::string heading = "<h1>" + xml_text(book_.title) + "</h1>\n";
        return {"about.xhtml", book_.title,
                heading + document_html(body, {[](const Inline& part) { return part.url; }, 2, true}).bytes};
    }

    const PageContext& context_;
    std::vector<const EditionDocument*> documents_;
    std::set<std::string> pages_;
    std::set<std::string> pictures_;
    EpubBook book_;
};

EpubChapter glossary_chapter(const PageContext& context) {
    const std::string title = context.phrases.word("facts.title_glossary");
    std::string html = "<h1>" + xml_text(title) + "</h1>\n";
    for (const TermGroupView& group : make_glossary_page(context).groups) {
        html += "<h2>" + xml_text(group.heading) + "</h2>\n<dl>\n";
        for (const TermView& term : group.terms) {
            const std::string name = term.acronym.empty() ? term.term : term.term + " (" + term.acronym + ')';
            html += "<dt>" + xml_text(name) + "</dt>\n<dd>" + xml_text(term.plain) + "</dd>\n";
        }
        html += "</dl>\n";
    }
    return {"glossary.xhtml", title, std::move(html)};
}

}  // namespace

EpubBook guide_book(const PageContext& context, const EditionDocument& guide, const PictureReader& pictures) {
    BookMaker maker(context, {&guide}, pictures);
    const std::string& title = context.site.offer().config.title;
    maker.describe(guide.path, guide.title, context.phrases.word("book.holds_guide", {{"title", title}}));
    maker.book().parts.push_back({{}, {maker.chapter(guide)}});
    return std::move(maker.book());
}

EpubBook offer_book(const PageContext& context, const std::vector<EditionDocument>& documents,
                    const PictureReader& pictures) {
    std::vector<const EditionDocument*> all;
    all.reserve(documents.size());
    for (const EditionDocument& document : documents) all.push_back(&document);
    BookMaker maker(context, all, pictures);
    const std::string& title = context.site.offer().config.title;
    maker.describe("offer", title, context.phrases.word("book.holds_offer", {{"title", title}}));
    std::vector<EpubPart>& parts = maker.book().parts;
    for (const EditionDocument& document : documents) {
        std::string name = part_name(context, document);
        if (parts.empty() || parts.back().name != name) parts.push_back({std::move(name), {}});
        parts.back().chapters.push_back(maker.chapter(document));
    }
    if (!context.site.offer().reference.glossary.empty()) parts.push_back({{}, {glossary_chapter(context)}});
    return std::move(maker.book());
}

}  // namespace handrail
