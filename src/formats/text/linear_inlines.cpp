#include "formats/text/linear_inlines.hpp"

#include "check/entry_links.hpp"

namespace handrail {
namespace {

class LineWriter {
public:
    explicit LineWriter(const LinearContext& context) : context_(context) {}

    void write(const std::vector<Inline>& inlines) {
        for (const Inline& part : inlines) write(part);
    }

    std::vector<std::string> take() {
        for (std::string& line : lines_) trim(line);
        return std::move(lines_);
    }

private:
    static void trim(std::string& line) {
        line.erase(line.find_last_not_of(' ') + 1);
        line.erase(0, line.find_first_not_of(' '));
    }

    void put(std::string_view text) { lines_.back() += text; }

    void write(const Inline& part) {
        switch (part.kind) {
            case Inline::Kind::text:
            case Inline::Kind::code: return put(part.text);
            case Inline::Kind::soft_break: return put(" ");
            case Inline::Kind::line_break: lines_.emplace_back(); return;
            case Inline::Kind::picture: return picture(part);
            case Inline::Kind::link: return link(part);
            case Inline::Kind::strikethrough: return struck(part);
            case Inline::Kind::emphasis:
            case Inline::Kind::strong: return write(part.children);
        }
    }

    void picture(const Inline& part) {
        if (!part.text.empty()) put(context_.phrases.word("reading.picture", {{"alt", part.text}}));
    }

    void link(const Inline& part) {
        write(part.children);
        if (context_.addresses == LinkAddresses::not_own_pages && leads_to_other_page(part.url)) return;
        const std::string address = printed_address(context_.document, part);
        if (!address.empty()) put(" (" + address + ")");
    }

    bool leads_to_other_page(const std::string& url) const {
        return !leaves_site(url) && url != context_.document.path;
    }

    /// Nobody may take for valid what the author struck out.
    void struck(const Inline& part) {
        put(context_.phrases.word("reading.struck", {{"text", linear_line(part.children, context_)}}));
    }

    const LinearContext& context_;
    std::vector<std::string> lines_{1};
};

}  // namespace

std::vector<std::string> linear_lines(const std::vector<Inline>& inlines, const LinearContext& context) {
    LineWriter writer(context);
    writer.write(inlines);
    return writer.take();
}

std::string linear_line(const std::vector<Inline>& inlines, const LinearContext& context) {
    std::string joined;
    for (const std::string& line : linear_lines(inlines, context)) {
        if (line.empty()) continue;
        if (!joined.empty()) joined += joined.back() == ',' ? " " : ", ";
        joined += line;
    }
    return joined;
}

}  // namespace handrail
