#include "formats/epub/epub_chapter.hpp"

#include <algorithm>

#include "formats/epub/xhtml.hpp"
#include "render/document_html.hpp"
#include "site/urls.hpp"

namespace handrail {
namespace {

/// Where links and pictures of a document lead from its chapter.
class ChapterLinks {
public:
    ChapterLinks(const EditionDocument& document, const EpubPlaces& places)
        : document_(document), places_(places), path_(chapter_path(document.path)) {}

    std::string resolve(const Inline& part, std::string_view ids) const {
        if (part.kind == Inline::Kind::picture) {
            return places_.has_picture(part.url) ? way_up(path_) + part.url : std::string();
        }
        if (part.url.substr(0, 1) == "#") return on_this_page(part.url, ids);
        const std::string page = part.url.substr(0, part.url.find('#'));
        if (places_.has_chapter(page)) return relative_url(path_, chapter_path(page));
        return whole_address(document_, part.url);
    }

private:
    /// A place that is not there would be an error of the book.
    static std::string on_this_page(const std::string& fragment, std::string_view ids) {
        const bool there = ids.find(" id=\"" + fragment.substr(1) + '"') != std::string_view::npos;
        return there ? fragment : std::string();
    }

    const EditionDocument& document_;
    const EpubPlaces& places_;
    std::string path_;
};

bool has_place_link(const std::vector<Inline>& inlines) {
    return std::any_of(inlines.begin(), inlines.end(), [](const Inline& part) {
        return (part.kind == Inline::Kind::link && part.url.substr(0, 1) == "#") ||
               has_place_link(part.children);
    });
}

bool has_place_link(const std::vector<Block>& blocks) {
    return std::any_of(blocks.begin(), blocks.end(), [](const Block& block) {
        return has_place_link(block.inlines) || has_place_link(block.children);
    });
}

}  // namespace

EpubChapter epub_chapter(const EditionDocument& document, const EpubPlaces& places) {
    const ChapterLinks links(document, places);
    Document body;
    // The document's title is the one heading of its first level; document_html writes those below it.
    for (const Block& block : document.body.blocks) {
        if (block.kind != Block::Kind::heading || block.level != 1) body.blocks.push_back(block);
    }
    std::string ids;
    DocumentOptions options{[&](const Inline& part) { return links.resolve(part, ids); }, 2, true};
    if (has_place_link(body.blocks)) ids = document_html(body, options).bytes;
    const std::string heading = "<h1>" + xml_text(document.title) + "</h1>\n";
    return {chapter_path(document.path), document.title, heading + document_html(body, options).bytes};
}

std::string chapter_path(std::string_view page) {
    return std::string(page.substr(0, page.rfind('.'))) + ".xhtml";
}

}  // namespace handrail
