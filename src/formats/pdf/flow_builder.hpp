#pragma once

#include <map>

#include "formats/epub/offer_books.hpp"
#include "formats/pdf/flow.hpp"
#include "formats/pdf/page_style.hpp"
#include "formats/pdf/picture_shelf.hpp"

namespace handrail {

/// What has to be known to set a document.
struct FlowContext {
    const EditionDocument& document;
    const Phrases& phrases;
    const PdfFonts& fonts;
    const PictureReader& pictures;
    const PageStyle& style;
    TextSetter& setter;
    const BookPlaces* book = nullptr;  ///< as in RichTextContext
    /// Of easy read, where the picture that begins a heading or paragraph stands beside its words; else null.
    PictureShelf* shelf = nullptr;

    RichTextContext text() const { return {document, phrases, fonts, book}; }
};

/// Sets the blocks of a document: headings, paragraphs, lists and pictures here; facts, and tables that do
/// not fit, as lists of "Label: value".
class FlowBuilder {
public:
    explicit FlowBuilder(const FlowContext& context) : context_(context) {}

    void add(const std::vector<Block>& blocks);
    /// A line of the contents: "Fees: page 5", leading to the heading called `anchor`.
    /// In a book it may stand `depth` steps to the right, below the part that it belongs to.
    void add_contents_line(const std::string& words, const std::string& anchor, int depth = 0);
    /// A list without bullets, a line of text an item.
    void add_plain_list(const std::vector<std::vector<Inline>>& items);
    void add_heading(int level, const std::string& words);
    void open(const char* tag) { flow_.push_back(open_tag(tag)); }
    void close() { flow_.push_back(close_tag()); }

    Flow take() { return std::move(flow_); }

private:
    void add(const Block& block);
    void heading(int level, const RichText& words);
    void paragraph(const std::vector<Inline>& inlines);
    void paragraph(const RichText& words, const char* tag = "Span");
    void list(const Block& list);
    double label_width(const std::vector<std::string>& labels) const;
    void item(const Block& item, const std::string& label, double indent, double space);
    void open_list(const char* numbering);
    void framed(const char* tag, const std::vector<Block>& blocks);
    void notice(const Block& block);
    void facts(const Block& facts);
    void labelled(const RichText& label, const std::vector<RichText>& values, double space);
    void tie_to_next();
    void values_below(const std::vector<RichText>& values);
    void table(const Block& table);
    void row_as_list(const Block& row, const std::vector<RichText>& labels);
    void code(const Block& block);
    void rule();
    bool picture(const Inline& part);
    bool beside_picture(const Block& block);

    RichText words_of(const std::vector<Inline>& inlines) const;
    RichText label_of(const RichText& words) const;
    double gap();
    /// Moves what follows to the right, but never past the middle of the page, where words would have no
    /// room; gives how far.
    double indent_by(double wanted);
    FlowItem text_item(const RichText& words, double size, double first_indent = 0) const;
    FlowItem& put(FlowItem item);
    std::string anchor_of(const std::string& words);

    const FlowContext context_;
    Flow flow_;
    double indent_ = 0;
    bool barred_ = false;
    int list_depth_ = 0;
    bool starts_item_ = false;    // what is added next is the first of its list item
    bool after_heading_ = false;  // or of its section
    std::map<std::string, int> anchors_;
};

/// The table side by side, if its words fit; else nothing. `indent` is that of its lines.
Flow table_flow(const Block& table, const FlowContext& context, double indent);

}  // namespace handrail
