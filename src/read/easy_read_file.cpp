#include "read/easy_read_file.hpp"

#include "read/markdown.hpp"

namespace handrail {
namespace {

/// Turns blocks into rows.
class RowReader {
public:
    explicit RowReader(const std::string& file) : file_(file) {}

    EasyReadFileResult read(const std::vector<Block>& blocks) {
        for (const Block& one : blocks) block(one);
        return std::move(result_);
    }

private:
    void block(const Block& one) {
        switch (one.kind) {
            case Block::Kind::heading:
            case Block::Kind::paragraph: return row(one);
            case Block::Kind::list:
            case Block::Kind::item:
                for (const Block& child : one.children) block(child);
                return;
            default: break;
        }
        report(one.at, "This has no place in easy read.",
               "Use headings, short paragraphs and lists. The day on which readers checked it stands in the "
               "entry, as "
               "easy_read_checked.");
    }

    void row(const Block& one) {
        row_ = {};
        row_.heading = one.kind == Block::Kind::heading;
        row_.at = row_.picture_at = one.at;
        inlines(one.inlines, false);
        const std::size_t begin = row_.text.find_first_not_of(' ');
        if (begin == std::string::npos) return;
        row_.text = row_.text.substr(begin, row_.text.find_last_not_of(' ') + 1 - begin);
        result_.rows.push_back(std::move(row_));
    }

    void inlines(const std::vector<Inline>& all, bool strong) {
        for (const Inline& part : all) inline_part(part, strong);
    }

    void inline_part(const Inline& part, bool strong) {
        switch (part.kind) {
            case Inline::Kind::text:
            case Inline::Kind::code:
                row_.text += part.text;
                if (strong) row_.strong.push_back(part.text);
                return;
            case Inline::Kind::soft_break:
            case Inline::Kind::line_break: row_.text += ' '; return;
            case Inline::Kind::picture: return picture(part);
            case Inline::Kind::link:
                report(part.at, "Links have no place in easy read.",
                       "Write the words only: the page itself adds the phone number, the addresses and the "
                       "full page.");
                return;
            case Inline::Kind::strong: return inlines(part.children, true);
            case Inline::Kind::emphasis:
            case Inline::Kind::strikethrough: return inlines(part.children, strong);
        }
    }

    void picture(const Inline& part) {
        if (!row_.picture.empty() || !row_.text.empty()) {
            return report(part.at,
                          "A picture stands at the beginning of its words, and there is one for each idea.",
                          "Begin a new paragraph with it.");
        }
        row_.picture = part.url.empty() ? part.text : part.url;
        row_.picture_at = part.at;
    }

    void report(Position at, std::string message, std::string hint) {
        result_.diagnostics.push_back(
            {Severity::error, "easy-read-form", file_, at, std::move(message), std::move(hint)});
    }

    const std::string& file_;
    EasyReadRow row_;
    EasyReadFileResult result_;
};

}  // namespace

EasyReadFileResult read_easy_read_text(std::string_view markdown, const std::string& file) {
    MarkdownResult parsed = parse_markdown(markdown, {file, {1, 1}, false});
    EasyReadFileResult result = RowReader(file).read(parsed.document.blocks);
    append(result.diagnostics, std::move(parsed.diagnostics));
    return result;
}

}  // namespace handrail
