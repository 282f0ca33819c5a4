#include "formats/pdf/rich_text.hpp"

#include "formats/pdf/kept_together.hpp"
#include "formats/pdf/printable_text.hpp"

namespace handrail {
namespace {

constexpr std::string_view no_break_space = "\u00A0";

class RichTextWriter {
public:
    explicit RichTextWriter(const RichTextContext& context) : context_(context) {}

    void write(const std::vector<Inline>& inlines) {
        for (const Inline& part : inlines) write(part);
    }

    void put(std::string_view words) {
        const auto can_draw = [this](char32_t character) { return context_.fonts.holds(character); };
        append(printable_text(words, can_draw, context_.phrases.word("pdf.other_script")));
    }

    RichText take() {
        trim_end();
        std::erase_if(made_.strong, [this](const TextRange& range) { return range.begin >= range.end; });
        add_glue(made_.text, made_.glue);
        return std::move(made_);
    }

private:
    /// Spaces are never doubled, stand at no start, and those that do not break are plain ones with glue.
    void append(std::string_view words) {
        while (!words.empty()) {
            const bool hard = words.starts_with(no_break_space);
            if (!hard && words.front() != ' ') {
                made_.text += words.front();
                words.remove_prefix(1);
                continue;
            }
            if (hard) glue_next_space();
            if (!at_gap()) made_.text += ' ';
            words.remove_prefix(hard ? no_break_space.size() : 1);
        }
    }

    void glue_next_space() {
        if (!at_gap()) made_.glue.push_back(made_.text.size());
    }

    bool at_gap() const {
        return made_.text.empty() || made_.text.back() == ' ' || made_.text.back() == '\n';
    }

    void trim_end() {
        while (!made_.text.empty() && at_gap()) made_.text.pop_back();
        const auto shorten = [this](TextRange& range) { range.end = std::min(range.end, made_.text.size()); };
        for (TextRange& range : made_.strong) shorten(range);
        for (TextLink& link : made_.links) shorten(link.words);
        std::erase_if(made_.links, [](const TextLink& link) { return link.words.begin >= link.words.end; });
    }

    void write(const Inline& part) {
        switch (part.kind) {
            case Inline::Kind::text:
            case Inline::Kind::code: return put(part.text);
            case Inline::Kind::soft_break: return append(" ");
            case Inline::Kind::line_break: return end_line();
            case Inline::Kind::picture: return picture(part);
            case Inline::Kind::link: return link(part);
            case Inline::Kind::strikethrough: return struck(part);
            case Inline::Kind::emphasis:
            case Inline::Kind::strong: return strong(part);
        }
    }

    void end_line() {
        if (made_.text.empty()) return;
        if (made_.text.back() == ' ') made_.text.pop_back();
        made_.text += '\n';
    }

    void picture(const Inline& part) {
        if (!part.text.empty()) put(context_.phrases.word("reading.picture", {{"alt", part.text}}));
    }

    void strong(const Inline& part) {
        const bool inside = std::exchange(in_strong_, true);
        const std::size_t begin = made_.text.size();
        write(part.children);
        in_strong_ = inside;
        if (!inside) made_.strong.push_back({begin, made_.text.size()});
    }

    void link(const Inline& part) {
        const std::size_t begin = made_.text.size();
        write(part.children);
        if (context_.book != nullptr) {
            if (const auto place = (*context_.book)(part.url))
                return lead({begin, made_.text.size()}, *place);
        }
        add_link({begin, made_.text.size()}, part.url);
        const std::string address = printed_address(context_.document, part);
        if (!address.empty()) put(" (" + address + ')');
    }

    void lead(TextRange words, const BookPlace& place) {
        add_link(words, '#' + place.anchor);
        if (!place.page) return;
        put(" (" + context_.phrases.word("pdf.see_page", {{"n", std::to_string(*place.page)}}) + ')');
    }

    void add_link(TextRange words, const std::string& url) {
        const bool here = url.substr(0, 1) == "#";
        const std::string whole = here ? url : whole_address(context_.document, url);
        while (words.begin < words.end && made_.text[words.begin] == ' ') ++words.begin;
        if (!whole.empty() && words.begin < words.end) made_.links.push_back({words, whole});
    }

    /// Nobody may take for valid what the author struck out.
    void struck(const Inline& part) {
        constexpr std::string_view mark = "\x01";
        const std::string words = context_.phrases.word("reading.struck", {{"text", mark}});
        const std::size_t at = std::min(words.find(mark), words.size());
        put(words.substr(0, at));
        write(part.children);
        if (at < words.size()) put(words.substr(at + mark.size()));
    }

    const RichTextContext& context_;
    RichText made_;
    bool in_strong_ = false;
};

}  // namespace

RichText rich_text(const std::vector<Inline>& inlines, const RichTextContext& context) {
    RichTextWriter writer(context);
    writer.write(inlines);
    return writer.take();
}

RichText rich_text(std::string_view words, const RichTextContext& context) {
    RichTextWriter writer(context);
    writer.put(words);
    return writer.take();
}

}  // namespace handrail
