#include <algorithm>
#include <map>
#include <set>

#include "formats/blocks.hpp"
#include "formats/pdf/booklet.hpp"
#include "formats/pdf/booklet_index.hpp"
#include "formats/pdf/finish_pdf.hpp"
#include "formats/pdf/flow_builder.hpp"
#include "formats/pdf/page_edges.hpp"

namespace handrail {
namespace {

/// How often texts are set again because the pages that they name have moved.
constexpr int most_passes = 6;
/// Printed in the first pass, when no page is known: as wide as most numbers will be.
constexpr std::size_t unknown_page = 100;
/// Of a longer book the contents name the parts alone: the index names the rest.
constexpr std::size_t most_documents_in_contents = 400;

/// What begins a page: the title, the contents, a document, the index.
struct Section {
    std::string part;  ///< the heading of the part that begins here, if one does
    const EditionDocument* document = nullptr;
    int level = 1;  ///< how far its headings are below those of parts
    Flow flow;
    Pages pages;
    std::map<std::string, std::size_t> named;  ///< the pages that its words name, by their anchors
};

std::string part_anchor(const std::string& name) {
    return "part/" + name;
}

/// A part of one document that has its name needs no heading of its own.
bool is_one_document(const BookletPart& part) {
    return part.documents.size() == 1 && part.documents.front()->title == part.name;
}

std::string anchor_of(const BookletPart& part) {
    return is_one_document(part) ? part.documents.front()->path : part_anchor(part.name);
}

std::vector<Block> blocks_in_book(const EditionDocument& document, int level) {
    const std::vector<Block>& all = document.body.blocks;
    const std::size_t end = std::min(document.other_forms_at.value_or(all.size()), all.size());
    std::vector<Block> blocks(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(end));
    for (Block& block : blocks) {
        if (block.kind == Block::Kind::heading) block.level += level;
    }
    return blocks;
}

class BookletSetter {
public:
    BookletSetter(const Booklet& booklet, const PageStyle& style, const PdfFonts& fonts,
                  const Phrases& phrases, const PictureReader& pictures)
        : booklet_(booklet),
          style_(style),
          fonts_(fonts),
          phrases_(phrases),
          pictures_(pictures),
          shelf_(pictures),
          setter_(fonts, booklet.cover.language, booklet.cover.right_to_left) {
        for (const BookletPart& part : booklet.parts) {
            for (const EditionDocument* document : part.documents) {
                paths_.insert(document->path);
                Section section;
                section.document = document;
                section.level = is_one_document(part) ? 0 : 1;
                if (document == part.documents.front() && section.level > 0) section.part = part.name;
                sections_.push_back(std::move(section));
            }
        }
    }

    Result<DrawnPdf> draw() {
        set_cover();
        for (int pass = 0; pass < most_passes; ++pass) {
            set_contents();
            for (Section& section : sections_) {
                if (is_outdated(section)) set_document(section);
            }
            if (!number_pages()) break;
        }
        set_contents();
        set_index();
        const Pages pages = join();
        return draw_pages(book_, pages, style_,
                          page_edges({booklet_.cover.site_title, booklet_.cover.title, pages.count},
                                     context(booklet_.cover)));
    }

private:
    FlowContext context(const EditionDocument& document, const BookPlaces* places = nullptr) {
        return {document, phrases_, fonts_, pictures_,
                style_,   setter_,  places, booklet_.easy_read ? &shelf_ : nullptr};
    }

    void finish(Section& section, FlowBuilder& builder) {
        section.flow = builder.take();
        section.pages = make_pages(section.flow, style_);
    }

    void set_cover() {
        FlowBuilder builder(context(booklet_.cover));
        builder.open("Sect");
        builder.add(booklet_.cover.body.blocks);
        builder.close();
        finish(cover_, builder);
        for (FlowItem& item : cover_.flow) item.anchor.clear();
    }

    /// Never set, or it names a page that has moved.
    bool is_outdated(const Section& section) const {
        if (section.flow.empty()) return true;
        return std::any_of(section.named.begin(), section.named.end(),
                           [this](const auto& named) { return page_of(named.first) != named.second; });
    }

    std::size_t page_of(const std::string& anchor) const {
        const auto found = pages_.find(anchor);
        return found == pages_.end() ? unknown_page : found->second;
    }

    std::optional<BookPlace> place_of(Section& section, const std::string& url) {
        if (url.substr(0, 1) == "#") return BookPlace{section.document->path + url, std::nullopt};
        const std::string path = url.substr(0, url.find('#'));
        if (paths_.count(path) == 0) return std::nullopt;
        const std::string& anchor = pages_.count(url) != 0 ? url : path;
        const std::size_t page = page_of(anchor);
        section.named.emplace(anchor, page);
        return BookPlace{anchor, page};
    }

    void set_document(Section& section) {
        section.named.clear();
        const BookPlaces places = [&](const std::string& url) { return place_of(section, url); };
        const std::string& path = section.document->path;
        FlowBuilder builder(context(*section.document, &places));
        builder.open("Sect");
        if (!section.part.empty()) builder.add_heading(1, section.part);
        builder.add(blocks_in_book(*section.document, section.level));
        builder.close();
        finish(section, builder);
        bool part = !section.part.empty();
        bool title = true;
        for (FlowItem& item : section.flow) {
            if (item.heading_level == 0) continue;
            if (std::exchange(part, false)) {
                item.anchor = part_anchor(section.part);
            } else {
                item.anchor = std::exchange(title, false) ? path : path + '#' + item.anchor;
            }
        }
    }

    void set_contents() {
        const bool in_full = sections_.size() <= most_documents_in_contents;
        FlowBuilder builder(context(booklet_.cover));
        builder.open("Sect");
        builder.add_heading(1, phrases_.word("pdf.contents"));
        builder.open("TOC");
        const auto line = [&](const std::string& words, const std::string& anchor, int depth) {
            const std::string number = std::to_string(page_of(anchor));
            builder.add_contents_line(phrases_.word("pdf.contents_line", {{"title", words}, {"n", number}}),
                                      anchor, depth);
        };
        for (const BookletPart& part : booklet_.parts) {
            line(part.name, anchor_of(part), 0);
            if (!in_full || is_one_document(part)) continue;
            for (const EditionDocument* document : part.documents) line(document->title, document->path, 1);
        }
        line(phrases_.word("pdf.index"), index_anchor, 0);
        builder.close();
        builder.close();
        finish(contents_, builder);
        for (FlowItem& item : contents_.flow) item.anchor.clear();
    }

    /// True if a page has another number than it had.
    bool number_pages() {
        std::map<std::string, std::size_t> now;
        std::size_t first = cover_.pages.count + contents_.pages.count + 1;
        for (const Section& section : sections_) {
            for (const auto& [anchor, page] : heading_pages(section.flow, section.pages))
                now.emplace(anchor, first + page);
            first += section.pages.count;
        }
        now.emplace(index_anchor, first);
        const bool moved = now != pages_;
        pages_ = std::move(now);
        return moved;
    }

    std::vector<Inline> index_line(const IndexLine& line) const {
        const char* key = line.paths.size() == 1 ? "pdf.index_page" : "pdf.index_pages";
        std::vector<Inline> parts{text_part(phrases_.word(key, {{"name", line.words}}))};
        for (const std::string& path : line.paths) {
            parts.push_back(text_part(parts.size() == 1 ? "\u00A0" : ", "));
            parts.push_back(link_part(std::to_string(page_of(path)), '#' + path));
        }
        return parts;
    }

    void set_index() {
        FlowBuilder builder(context(booklet_.cover));
        builder.open("Sect");
        builder.add_heading(1, phrases_.word("pdf.index"));
        for (const IndexLetter& letter : booklet_index(booklet_)) {
            builder.add_heading(2, letter.letter);
            std::vector<std::vector<Inline>> lines;
            for (const IndexLine& line : letter.lines) lines.push_back(index_line(line));
            builder.add_plain_list(lines);
        }
        builder.close();
        finish(index_, builder);
        for (FlowItem& item : index_.flow) item.anchor.clear();
        for (FlowItem& item : index_.flow) {
            if (item.heading_level == 1) item.anchor = index_anchor;
        }
    }

    /// Puts all sections one after the other.
    Pages join() {
        Pages all;
        all.count = 0;
        const auto append = [&](Section& section) {
            const std::size_t items = book_.size();
            for (Placed placed : section.pages.placed) {
                placed.item += items;
                placed.page += all.count;
                all.placed.push_back(placed);
            }
            all.count += section.pages.count;
            std::move(section.flow.begin(), section.flow.end(), std::back_inserter(book_));
        };
        append(cover_);
        append(contents_);
        for (Section& section : sections_) append(section);
        append(index_);
        return all;
    }

    static constexpr const char* index_anchor = "index";

    const Booklet& booklet_;
    PageStyle style_;
    const PdfFonts& fonts_;
    const Phrases& phrases_;
    const PictureReader& pictures_;
    PictureShelf shelf_;
    TextSetter setter_;
    Section cover_;
    Section contents_;
    std::vector<Section> sections_;
    Section index_;
    std::set<std::string> paths_;               // of the documents
    std::map<std::string, std::size_t> pages_;  // as printed, by the anchors of headings
    Flow book_;
};

}  // namespace

Result<std::string> booklet_edition(const Booklet& booklet, int size, const PdfFonts& fonts,
                                    const Phrases& phrases, const PictureReader& pictures) {
    const EditionDocument& cover = booklet.cover;
    PageStyle style;
    style.size = size;
    style.right_to_left = cover.right_to_left;
    auto drawn = BookletSetter(booklet, style, fonts, phrases, pictures).draw();
    if (!drawn) return std::move(drawn).diagnostics();
    return finish_pdf(drawn->bytes, drawn->parts,
                      {cover.title, cover.council, cover.summary, cover.language, cover.right_to_left});
}

}  // namespace handrail
