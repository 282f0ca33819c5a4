#include "formats/pdf/pdf_edition.hpp"

#include <algorithm>
#include <map>

#include "formats/pdf/finish_pdf.hpp"
#include "formats/pdf/flow_builder.hpp"
#include "formats/pdf/page_drawing.hpp"

namespace handrail {
namespace {

constexpr std::size_t most_pages_without_contents = 5;
/// How often contents are set again because they moved the pages that they name.
constexpr int most_contents_passes = 4;

/// The page of each heading, by its anchor.
std::map<std::string, std::size_t> heading_pages(const Flow& flow, const Pages& pages) {
    std::map<std::string, std::size_t> found;
    for (const Placed& placed : pages.placed) {
        const FlowItem& item = flow[placed.item];
        if (!item.anchor.empty()) found.try_emplace(item.anchor, placed.page);
    }
    return found;
}

struct Section {
    std::string heading;
    std::string anchor;
};

class LargePrint {
public:
    LargePrint(const EditionDocument& document, const PageStyle& style, const PdfFonts& fonts,
               const Phrases& phrases, const PictureReader& pictures)
        : document_(document),
          style_(style),
          phrases_(phrases),
          setter_(fonts, document.language, document.right_to_left),
          context_{document, phrases, fonts, pictures, style_, setter_} {}

    Result<DrawnPdf> draw() {
        set_body();
        Pages pages = make_pages(flow_, style_);
        if (pages.count > most_pages_without_contents) add_contents(pages);
        return draw_pages(flow_, pages, style_, edges(pages.count));
    }

private:
    void set_body() {
        FlowBuilder builder(context_);
        builder.add(document_.body.blocks);
        flow_ = builder.take();
    }

    /// Before the first section: who opens the file sees its title and what it is first.
    std::size_t contents_place() const {
        for (std::size_t at = 1; at < flow_.size(); ++at) {
            if (flow_[at].heading_level == 2) return at - 1;  // before the element that holds it
        }
        return 0;
    }

    std::vector<Section> sections() const {
        std::vector<Section> found;
        for (const FlowItem& item : flow_) {
            if (item.heading_level == 2) found.push_back({item.heading, item.anchor});
        }
        return found;
    }

    Flow contents(const std::vector<Section>& sections,
                  const std::map<std::string, std::size_t>& pages) const {
        FlowBuilder builder(context_);
        builder.add_heading(2, phrases_.word("pdf.contents"));
        builder.open("TOC");
        for (const Section& section : sections) {
            const std::string number = std::to_string(pages.at(section.anchor) + 1);
            builder.add_contents_line(
                phrases_.word("pdf.contents_line", {{"title", section.heading}, {"n", number}}),
                section.anchor);
        }
        builder.close();
        Flow made = builder.take();
        for (FlowItem& item : made) item.anchor.clear();
        return made;
    }

    /// The contents move the headings that they name, so they are set until they are right.
    void add_contents(Pages& pages) {
        const std::vector<Section> named = sections();
        const std::size_t place = contents_place();
        if (place == 0) return;
        std::map<std::string, std::size_t> known = heading_pages(flow_, pages);
        std::ptrdiff_t length = 0;
        for (int pass = 0; pass < most_contents_passes; ++pass) {
            Flow made = contents(named, known);
            const auto first = flow_.begin() + static_cast<std::ptrdiff_t>(place);
            const auto gap = flow_.erase(first, first + length);
            length = static_cast<std::ptrdiff_t>(made.size());
            flow_.insert(gap, std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()));
            pages = make_pages(flow_, style_);
            auto now = heading_pages(flow_, pages);
            if (now == known) return;
            known = std::move(now);
        }
    }

    PageEdges edges(std::size_t pages) {
        PageEdges edges;
        edges.first_head = edge(document_.site_title);
        edges.head = edge(document_.title);
        const std::string total = std::to_string(pages);
        for (std::size_t page = 1; page <= pages; ++page) {
            edges.feet.push_back(
                edge(phrases_.word("pdf.page", {{"n", std::to_string(page)}, {"total", total}})));
        }
        return edges;
    }

    FlowText edge(const std::string& words) {
        FlowText text;
        text.width = style_.measure();
        const RichText line = one_line(words, setter_, context_.text(), style_.size, text.width);
        text.set = setter_.set(line, style_.size, {text.width, 0, style_.right_to_left});
        return text;
    }

    const EditionDocument& document_;
    PageStyle style_;
    const Phrases& phrases_;
    TextSetter setter_;
    FlowContext context_;
    Flow flow_;
};

}  // namespace

Result<std::string> pdf_edition(const EditionDocument& document, int size, const PdfFonts& fonts,
                                const Phrases& phrases, const PictureReader& pictures) {
    PageStyle style;
    style.size = size;
    style.right_to_left = document.right_to_left;
    auto drawn = LargePrint(document, style, fonts, phrases, pictures).draw();
    if (!drawn) return std::move(drawn).diagnostics();
    return finish_pdf(
        drawn->bytes, drawn->parts,
        {document.title, document.council, document.summary, document.language, document.right_to_left});
}

}  // namespace handrail
