#include "read/toml.hpp"

#include <algorithm>
#include <optional>
#include <sstream>

#include <toml++/toml.h>

#include "read/author_limits.hpp"
#include "read/source_text.hpp"
#include "read/toml_errors.hpp"
#include "read/toml_keys.hpp"
#include "text/line_table.hpp"
#include "text/value_builder.hpp"

namespace handrail {
namespace {

Position place(const toml::source_position& at) {
    return {at.line, at.column};
}

/// "1_000" as "1000", "+5" as "5".
std::string plain_number(std::string_view written) {
    std::string text(written);
    std::erase(text, '_');
    if (text.starts_with('+')) text.erase(0, 1);
    return text;
}

bool is_prefixed(std::string_view written) {
    return written.size() > 2 && written[0] == '0' && written[1] >= 'b' && written[1] <= 'x';
}

/// "09:30:00" as "09:30", the form that all notations share.
std::string plain_time(std::string_view written) {
    if (written.size() == 8 && written.ends_with(":00")) written.remove_suffix(3);
    return std::string(written);
}

/// Turns the parser's tree, whose tables are sorted by key, into ours, in the author's order.
class Converter {
public:
    Converter(std::string_view text, std::string_view file, std::uint32_t first_line)
        : text_(text), file_(file), first_line_(first_line), lines_(text), builder_(author_depth_limit) {}

    Result<Value> convert(const toml::table& root) {
        convert_table(root, {1, 1});
        if (problem_) return *std::move(problem_);
        return builder_.take();
    }

    std::size_t offset(const toml::source_position& at) const { return lines_.offset(text_, place(at)); }

private:
    Position shifted(Position at) const { return {at.line + first_line_ - 1, at.column}; }

    std::string_view slice(const toml::node& node) const {
        const std::size_t begin = offset(node.source().begin);
        const std::size_t end = offset(node.source().end);
        std::string_view written = text_.substr(begin, end > begin ? end - begin : 0);
        const auto last = written.find_last_not_of(" \t\r\n");
        return written.substr(0, last == std::string_view::npos ? 0 : last + 1);
    }

    bool open(Value::Kind kind, Position at) {
        if (builder_.open(kind, shifted(at))) return true;
        problem_ = too_deep(file_, shifted(at), author_depth_limit);
        return false;
    }

    void convert_table(const toml::table& table, Position at) {
        if (!open(Value::Kind::object, at)) return;
        struct Entry {
            Position key_at;
            const toml::key* key;
            const toml::node* node;
        };
        std::vector<Entry> entries;
        for (auto&& [key, node] : table) entries.push_back({place(key.source().begin), &key, &node});
        std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
            return std::pair(a.key_at.line, a.key_at.column) < std::pair(b.key_at.line, b.key_at.column);
        });
        for (const Entry& entry : entries) {
            builder_.key(std::string(entry.key->str()), shifted(entry.key_at));
            convert_node(*entry.node, entry.key_at);
            if (problem_) return;
        }
        builder_.close();
    }

    void convert_list(const toml::array& list, Position at) {
        if (!open(Value::Kind::list, at)) return;
        for (const toml::node& node : list) {
            convert_node(node, at);
            if (problem_) return;
        }
        builder_.close();
    }

    /// `fallback` is the place of a table that no line of its own begins (`a` in `[a.b]`).
    void convert_node(const toml::node& node, Position fallback) {
        const Position begin = place(node.source().begin);
        const Position at = begin.line == 0 ? fallback : begin;
        if (const auto* table = node.as_table()) return convert_table(*table, at);
        if (const auto* list = node.as_array()) return convert_list(*list, at);
        if (auto text = scalar_text(node, at)) builder_.scalar(*std::move(text), shifted(at));
    }

    std::optional<std::string> scalar_text(const toml::node& node, Position at) {
        if (const auto* text = node.as_string()) return text->get();
        if (const auto* flag = node.as_boolean()) return flag->get() ? "true" : "false";
        const std::string_view written = slice(node);
        if (const auto* number = node.as_integer()) {
            return is_prefixed(written) ? std::to_string(number->get()) : plain_number(written);
        }
        if (const auto* number = node.as_floating_point()) return float_text(number->get(), written, at);
        return node.is_time() ? plain_time(written) : std::string(written);
    }

    std::optional<std::string> float_text(double number, std::string_view written, Position at) {
        if (std::isfinite(number)) return plain_number(written);
        problem_ = Diagnostic{Severity::error,
                              "not-a-number",
                              std::string(file_),
                              shifted(at),
                              std::string(written) + " is not a number that can be used here.",
                              "Write a number in figures, or take the line out."};
        return std::nullopt;
    }

    std::string_view text_;
    std::string_view file_;
    std::uint32_t first_line_;
    LineTable lines_;
    ValueBuilder builder_;
    std::optional<Diagnostic> problem_;
};

/// What would take the parser too much time or stack.
std::optional<Diagnostic> find_excess(std::string_view text, std::string_view file,
                                      std::uint32_t first_line) {
    if (text.size() > toml_size_limit) {
        return Diagnostic{Severity::error,
                          "file-too-large",
                          std::string(file),
                          {},
                          "This text is " + format_size(text.size()) + "; the limit for TOML is " +
                              format_size(toml_size_limit) + '.',
                          "Shorten it."};
    }
    const auto dotted = find_long_dotted_key(text, toml_dotted_limit);
    if (!dotted) return std::nullopt;
    return too_deep(file, PositionCursor(text, first_line).to_offset(*dotted), toml_dotted_limit);
}

}  // namespace

Result<Value> read_toml(std::string_view text, std::string_view file, std::uint32_t first_line) {
    if (auto problem = find_excess(text, file, first_line)) return *std::move(problem);
    Converter converter(text, file, first_line);
    try {
        return converter.convert(toml::parse(text));
    } catch (const toml::parse_error& error) {
        return explain_toml_error(text, file, first_line, error.description(),
                                  converter.offset(error.source().begin));
    }
}

}  // namespace handrail
