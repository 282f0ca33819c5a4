#include "read/front_matter.hpp"

#include <algorithm>
#include <optional>

#include "read/author_limits.hpp"
#include "read/toml.hpp"
#include "read/yaml.hpp"
#include "text/json.hpp"

namespace handrail {
namespace {

constexpr auto none = std::string_view::npos;

/// Where the facts and the body stand in the bytes.
struct Split {
    std::size_t facts_begin = 0;
    std::size_t facts_end = 0;
    std::size_t body_begin = 0;
};

Diagnostic problem_at(const SourceText& source, const char* rule, Position at, std::string message,
                      std::string hint) {
    return {Severity::error, rule, source.file, at, std::move(message), std::move(hint)};
}

/// The line from `start`, without its line break and the spaces before it.
std::string_view line_at(std::string_view text, std::size_t start) {
    const std::string_view line = text.substr(start, text.find('\n', start) - start);
    const auto last = line.find_last_not_of(" \t\r");
    return last == none ? std::string_view{} : line.substr(0, last + 1);
}

std::size_t next_line(std::string_view text, std::size_t start) {
    const auto end = text.find('\n', start);
    return end == none ? text.size() : end + 1;
}

/// Start of the first line from `start` on for which `test` holds; npos if there is none.
template <typename Test>
std::size_t find_line(std::string_view text, std::size_t start, const Test& test) {
    while (start < text.size()) {
        if (test(line_at(text, start))) return start;
        start = next_line(text, start);
    }
    return none;
}

/// Only dashes of any length (word processors turn `---` into one long dash), but not the marker itself.
bool is_almost_marker(std::string_view line) {
    std::size_t dashes = 0;
    while (!line.empty()) {
        const bool long_dash = line.starts_with("\u2013") || line.starts_with("\u2014");
        if (!long_dash && line.front() != '-' && line.front() != '+' && line.front() != ' ') return false;
        dashes += long_dash ? 2 : 1;
        line.remove_prefix(long_dash ? 3 : 1);
    }
    return dashes >= 2;
}

Diagnostic unclosed(const SourceText& source, std::string_view marker, std::size_t begin) {
    std::string message =
        "The facts at the top of this file begin with " + std::string(marker) + " but never end.";
    const std::size_t almost = find_line(source.bytes, begin, is_almost_marker);
    if (almost != none) {
        message += " Line " + std::to_string(source.position(almost).line) +
                   " looks like the end, but is not exactly " + std::string(marker) + '.';
    }
    return problem_at(source, "unclosed-front-matter", {1, 1}, std::move(message),
                      "Put a line with only " + std::string(marker) + " between the facts and the text.");
}

Diagnostic too_large(const SourceText& source, std::size_t size) {
    return problem_at(source, "front-matter-too-large", {1, 1},
                      "The facts at the top of this file are " + format_size(size) + "; the limit is " +
                          format_size(front_matter_limit) + '.',
                      "Move long text into the body below them.");
}

Diagnostic missing(const SourceText& source) {
    const std::string_view text = source.bytes;
    const std::size_t first = find_line(text, 0, [](std::string_view line) { return !line.empty(); });
    const std::string_view line = first == none ? std::string_view{} : line_at(text, first);
    const Position at = first == none ? Position{1, 1} : source.position(first);
    const bool marker = line == "---" || line == "+++" || line.starts_with('{');
    if (marker || (!line.empty() && line.front() == ' ')) {
        return problem_at(source, "no-front-matter", at,
                          "The facts have to begin on the first line, at its very start.",
                          "Take out the empty lines or spaces before them.");
    }
    std::string message = "This file has no facts at its top.";
    if (is_almost_marker(line)) message = "The first line has to be exactly ---.";
    return problem_at(source, "no-front-matter", at, std::move(message),
                      "Begin the file with a line ---, then lines such as name: Speech therapy, then "
                      "another line ---.");
}

Result<Split> split_by_marker(const SourceText& source, std::string_view marker) {
    const std::string_view text = source.bytes;
    const std::size_t begin = next_line(text, 0);
    const std::size_t end = find_line(text, begin, [&](std::string_view line) { return line == marker; });
    if (end == none) return unclosed(source, marker, begin);
    if (end - begin > front_matter_limit) return too_large(source, end - begin);
    return Split{begin, end, next_line(text, end)};
}

/// The offset behind the bracket that closes the one at the start; npos if it is never closed
/// or a line break stands inside a string, which JSON does not allow.
std::size_t end_of_json(std::string_view text) {
    std::size_t depth = 0;
    bool in_string = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char letter = text[at];
        if (in_string) {
            if (letter == '\n') return none;
            if (letter == '\\') ++at;
            if (letter == '"') in_string = false;
        } else if (letter == '"') {
            in_string = true;
        } else if (letter == '{' || letter == '[') {
            ++depth;
        } else if ((letter == '}' || letter == ']') && --depth == 0) {
            return at + 1;
        }
    }
    return none;
}

/// What is wrong with JSON whose end is not to be found: the reader knows best, unless it
/// only ran into the body.
Diagnostic unclosed_json(const SourceText& source) {
    const Result<Value> read = parse_json(source.bytes, source.file);
    if (!read && read.diagnostics().front().message.find("quotation mark") != std::string::npos) {
        return read.diagnostics().front();
    }
    return problem_at(source, "unclosed-front-matter", {1, 1},
                      "The facts at the top of this file begin with { but never end.",
                      "Put the missing } on a line of its own between the facts and the text.");
}

Result<Split> split_json(const SourceText& source) {
    const std::string_view text = source.bytes;
    const std::size_t end = end_of_json(text);
    if (end == none) return unclosed_json(source);
    if (end > front_matter_limit) return too_large(source, end);
    if (!line_at(text, end).empty()) {
        const auto rest = text.find_first_not_of(" \t", end);
        return problem_at(source, "json-syntax", source.position(rest),
                          "There is something behind the } that ends the facts.",
                          "Begin the text on the next line.");
    }
    return Split{0, end, next_line(text, end)};
}

/// The line that the byte at `offset` is on, counted from 1.
std::uint32_t line_of(std::string_view text, std::size_t offset) {
    const auto lines = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n');
    return static_cast<std::uint32_t>(lines + 1);
}

std::optional<Notation> notation_of(const SourceText& source) {
    const std::string_view line = line_at(source.bytes, 0);
    if (line == "---") return Notation::yaml;
    if (line == "+++") return Notation::toml;
    if (line.starts_with('{')) return Notation::json;
    return std::nullopt;
}

Result<Value> read_facts(const SourceText& source, Notation notation, const Split& split) {
    const std::string_view facts =
        std::string_view(source.bytes).substr(split.facts_begin, split.facts_end - split.facts_begin);
    switch (notation) {
        case Notation::yaml: return read_yaml(facts, source.file, 2);
        case Notation::toml: return read_toml(facts, source.file, 2);
        case Notation::json: break;
    }
    return parse_json(facts, source.file, author_depth_limit);
}

}  // namespace

Result<FrontMatter> read_front_matter(const SourceText& source) {
    const auto notation = notation_of(source);
    if (!notation) return missing(source);
    Result<Split> split = Split{};
    if (notation == Notation::json) {
        split = split_json(source);
    } else {
        split = split_by_marker(source, notation == Notation::yaml ? "---" : "+++");
    }
    if (!split) return std::move(split).diagnostics();
    Result<Value> value = read_facts(source, *notation, *split);
    if (!value) return std::move(value).diagnostics();
    if (value->kind == Value::Kind::null) value->kind = Value::Kind::object;
    if (value->kind != Value::Kind::object) {
        return problem_at(source, "wrong-type", value->at,
                          "The facts at the top of this file have to be fields with names.",
                          "Write them as lines such as name: Speech therapy.");
    }
    return FrontMatter{*notation, std::move(value).value(), source.bytes.substr(split->body_begin),
                       line_of(source.bytes, split->body_begin)};
}

}  // namespace handrail
