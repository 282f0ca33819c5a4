#include "read/toml_keys.hpp"

#include <algorithm>

#include "base/ascii.hpp"

namespace handrail {
namespace {

constexpr auto none = std::string_view::npos;

bool is_bare(char letter) {
    return ascii::is_letter_or_digit(letter) || letter == '_' || letter == '-';
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
    return std::min(text.find_first_not_of(" \t", at), text.size());
}

/// The end of the part of a key (bare or quoted) that starts at `at`; `at` itself if none does.
std::size_t end_of_part(std::string_view text, std::size_t at) {
    const char quote = text[at];
    if (quote == '"' || quote == '\'') {
        for (std::size_t i = at + 1; i < text.size() && text[i] != '\n'; ++i) {
            if (text[i] == quote) return i + 1;
            if (text[i] == '\\' && quote == '"') ++i;
        }
        return at;
    }
    while (at < text.size() && is_bare(text[at])) ++at;
    return at;
}

std::size_t line_start(std::string_view text, std::size_t at) {
    const auto before = at == 0 ? none : text.rfind('\n', std::min(at, text.size()) - 1);
    return before == none ? 0 : before + 1;
}

std::string_view line_from(std::string_view text, std::size_t start) {
    return text.substr(start, text.find('\n', start) - start);
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r");
    if (first == none) return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// "[name]" of a header line without its brackets, else what stands before the first "=".
std::string_view key_of(std::string_view line) {
    line = trimmed(line);
    if (line.starts_with('[')) {
        const auto first = line.find_first_not_of("[ \t");
        if (first == none) return {};
        return trimmed(line.substr(first, line.find(']', first) - first));
    }
    const auto equals = line.find('=');
    return equals == none ? std::string_view{} : trimmed(line.substr(0, equals));
}

bool is_header(std::string_view line) {
    return trimmed(line).starts_with('[');
}

}  // namespace

std::optional<std::size_t> find_long_dotted_key(std::string_view text, std::size_t limit) {
    std::size_t parts = 0;
    std::size_t start = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (parts == 0) start = at;
        const std::size_t end = end_of_part(text, at);
        if (end == at) {
            parts = 0;
            ++at;
            continue;
        }
        if (++parts > limit) return start;
        at = skip_blanks(text, end);
        if (at < text.size() && text[at] == '.') {
            at = skip_blanks(text, at + 1);
        } else {
            parts = 0;
        }
    }
    return std::nullopt;
}

std::string_view toml_key_of_line(std::string_view text, std::size_t at) {
    return key_of(line_from(text, line_start(text, at)));
}

std::size_t toml_line_begin(std::string_view text, std::size_t at) {
    return skip_blanks(text, line_start(text, at));
}

std::optional<std::size_t> find_first_of_key(std::string_view text, std::size_t at) {
    const std::size_t own = line_start(text, at);
    const std::string_view own_line = line_from(text, own);
    const std::string_view key = key_of(own_line);
    if (key.empty()) return std::nullopt;
    std::optional<std::size_t> found;
    for (std::size_t start = 0; start < own;) {
        const std::string_view line = line_from(text, start);
        const bool other_table = is_header(line) && !is_header(own_line);
        if (other_table) found.reset();
        if (!other_table && !found && key_of(line) == key) found = skip_blanks(text, start);
        start += line.size() + 1;
    }
    return found;
}

}  // namespace handrail
