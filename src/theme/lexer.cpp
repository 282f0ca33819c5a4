#include "theme/lexer.hpp"

#include <optional>

#include "base/ascii.hpp"
#include "theme/sentence.hpp"

namespace handrail::engine {

namespace {

/// One tag with its braces, as offsets.
struct Tag {
    char kind = 0;  ///< the second character: {, % or #
    std::size_t begin = 0;
    std::size_t end = 0;  ///< just behind the closing brace
    bool trims_before = false;
    bool trims_after = false;
    std::string_view inner;
};

std::size_t find_tag(std::string_view text, std::size_t from) {
    for (std::size_t i = text.find('{', from); i != std::string_view::npos; i = text.find('{', i + 1)) {
        if (i + 1 < text.size() && (text[i + 1] == '{' || text[i + 1] == '%' || text[i + 1] == '#')) return i;
    }
    return text.size();
}

/// Where the tag's closing mark begins. Braces between quotes do not close a tag, except a comment.
std::optional<std::size_t> find_close(std::string_view text, std::size_t from, std::string_view mark) {
    const bool has_strings = mark != "#}";
    bool in_string = false;
    for (std::size_t i = from; i < text.size(); ++i) {
        if (has_strings && text[i] == '"') in_string = !in_string;
        if (has_strings && text[i] == '\n') in_string = false;
        if (!in_string && text.substr(i).starts_with(mark)) return i;
    }
    return std::nullopt;
}

std::optional<Tag> read_tag(std::string_view text, std::size_t begin) {
    Tag tag;
    tag.kind = text[begin + 1];
    tag.begin = begin;
    const std::string mark = {tag.kind == '{' ? '}' : tag.kind, '}'};
    const auto close = find_close(text, begin + 2, mark);
    if (!close) return std::nullopt;
    tag.end = *close + 2;
    tag.inner = text.substr(begin + 2, *close - begin - 2);
    tag.trims_before = tag.inner.starts_with('-');
    if (tag.trims_before) tag.inner.remove_prefix(1);
    tag.trims_after = tag.inner.ends_with('-');
    if (tag.trims_after) tag.inner.remove_suffix(1);
    return tag;
}

bool is_blank(char c) {
    return c == ' ' || c == '\t';
}

std::string_view first_word(std::string_view inner) {
    const std::size_t start = inner.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos) return {};
    inner.remove_prefix(start);
    return inner.substr(0, inner.find_first_of(" \t\r\n\""));
}

/// A tag that prints nothing itself and has its line to itself.
bool has_own_line(std::string_view text, const Tag& tag) {
    if (tag.kind == '{' || first_word(tag.inner) == "asset" || first_word(tag.inner) == "super") return false;
    std::size_t before = tag.begin;
    while (before > 0 && is_blank(text[before - 1])) --before;
    std::size_t after = tag.end;
    while (after < text.size() && (is_blank(text[after]) || text[after] == '\r')) ++after;
    return (before == 0 || text[before - 1] == '\n') && (after == text.size() || text[after] == '\n');
}

std::string_view trim_end(std::string_view text, bool (*is_trimmed)(char)) {
    while (!text.empty() && is_trimmed(text.back())) text.remove_suffix(1);
    return text;
}

/// Where the text goes on after a tag.
std::size_t skip_after(std::string_view text, const Tag& tag, bool own_line) {
    std::size_t next = tag.end;
    if (tag.trims_after) {
        while (next < text.size() && ascii::is_space(text[next])) ++next;
    } else if (own_line) {
        next = text.find('\n', next);
        next = next == std::string_view::npos ? text.size() : next + 1;
    }
    return next;
}

void add_text(std::vector<Piece>& pieces, std::string_view text, std::size_t at) {
    if (!text.empty()) pieces.push_back({Piece::Kind::text, text, at});
}

}  // namespace

std::vector<Piece> cut_template(const SourceText& source, TemplateErrors& errors) {
    const std::string_view text = source.bytes;
    std::vector<Piece> pieces;
    std::size_t cursor = 0;
    while (cursor < text.size()) {
        const std::size_t begin = find_tag(text, cursor);
        std::string_view before = text.substr(cursor, begin - cursor);
        if (begin == text.size()) {
            add_text(pieces, before, cursor);
            break;
        }
        const std::optional<Tag> tag = read_tag(text, begin);
        if (!tag) {
            errors.add(source, begin, "template-syntax", "A tag begins here and never ends.",
                       sentence("Close it with $.", {std::string(text[begin + 1] == '{'   ? "}}"
                                                                 : text[begin + 1] == '%' ? "%}"
                                                                                          : "#}")}));
            break;
        }
        const bool own_line = has_own_line(text, *tag);
        if (tag->trims_before)
            before = trim_end(before, ascii::is_space);
        else if (own_line)
            before = trim_end(before, is_blank);
        add_text(pieces, before, cursor);
        if (tag->kind != '#') {
            const auto kind = tag->kind == '{' ? Piece::Kind::print : Piece::Kind::statement;
            pieces.push_back({kind, tag->inner, begin});
        }
        cursor = skip_after(text, *tag, own_line);
    }
    return pieces;
}

}  // namespace handrail::engine
