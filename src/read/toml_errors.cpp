#include "read/toml_errors.hpp"

#include <array>
#include <string>

#include "read/toml_keys.hpp"
#include "text/line_table.hpp"
#include "text/value_builder.hpp"

namespace handrail {
namespace {

/// What the parser says, and what we say.
struct Wording {
    std::string_view said;  ///< words of the parser's sentence
    std::string_view also;  ///< more words of it; "" for any
    std::string_view message;
    std::string_view hint;
};

constexpr std::string_view bracket_hint =
    "Check that every [ and { has its ] and }, and that commas stand between the items.";
constexpr std::string_view number_hint =
    "Put double quotation marks around it if it is text, such as a phone number.";
constexpr std::string_view value_hint =
    "Put double quotation marks around text; only numbers, dates, true and false have none.";

/// Looked through from the top: what is more special comes first.
constexpr auto wordings = std::to_array<Wording>({
    {"end-of-file", "string", "This text has no closing quotation mark.", "Add the missing quotation mark."},
    {"end-of-file", "array", "A list is never closed: its ] is missing.", bracket_hint},
    {"end-of-file", "inline table", "A group is never closed: its } is missing.", bracket_hint},
    {"end-of-file", "table header", "The ] of this heading is missing.", "Write it as [name]."},
    {"date", "end-of-file", "This is not a date that TOML knows.", "Write dates as 2026-10-03."},
    {"time", "end-of-file", "This is not a time that TOML knows.",
     "Put double quotation marks around it: \"09:30\"."},
    {"end-of-file", "", "The text ends where a value should be.", "Write it as key = \"value\"."},
    {"control characters", "string", "This text has no closing quotation mark on its line.",
     "Add the missing quotation mark; text of several lines stands between three quotation marks (\"\"\")."},
    {"escape sequence", "", "A single backslash cannot stand between double quotation marks.",
     "Write two (\\\\), or use single quotation marks around the text."},
    {"expected '='", "saw ':'", "There is a colon where TOML has an equals sign.",
     "Write it as key = \"value\"."},
    {"expected '='", "", "This line has no equals sign where one should be.",
     "Write it as key = \"value\"; a key has no spaces in it."},
    {"leading zeroes", "", "A number cannot begin with 0.", number_hint},
    {"expected month", "", "There is no such month.", "Write dates as 2026-10-03."},
    {"expected day", "", "There is no such day in the calendar.", "Write dates as 2026-10-03."},
    {"date", "", "This is not a date that TOML knows.", "Write dates as 2026-10-03, times as \"09:30\"."},
    {"time", "", "This is not a time that TOML knows.", "Put double quotation marks around it: \"09:30\"."},
    {"expected comma", "", "A comma is missing here.", bracket_hint},
    {"saw comma", "", "There is a comma too many here.", "Take it out."},
    {"dangling comma", "", "There is a comma after the last item.", "Take it out."},
    {"expected value, saw", "", "There is no value after the equals sign.",
     "Write a value, or take the line out."},
    {"expected a comment or whitespace", "", "There is something after the end of the value.",
     "Put double quotation marks around the whole text, and each key on a line of its own."},
    {"bare key", "", "A key has to begin with a letter or a figure.", "Write it as key = \"value\"."},
    {"closing '}'", "", "A group is not closed on its line: its } is missing.", bracket_hint},
    {"expected ']'", "table header", "The ] of this heading is missing.", "Write it as [name]."},
    {"expected keys", "", "This line does not begin with a key.",
     "Write it as key = \"value\"; letters with accents need quotation marks."},
    {"value type", "", "This is no value that TOML knows.", value_hint},
});

constexpr std::array<std::string_view, 4> number_scopes = {"integer", "float", "boolean", "digit"};

Diagnostic make(std::string_view file, Position at, std::string_view message, std::string_view hint) {
    return {Severity::error, "toml-syntax", std::string(file), at, std::string(message), std::string(hint)};
}

bool contains(std::string_view text, std::string_view words) {
    return text.find(words) != std::string_view::npos;
}

Diagnostic explain_duplicate(std::string_view text, std::string_view file, std::uint32_t first_line,
                             std::string_view description, std::size_t at) {
    // The parser complains of some headings only at the start of the next line; it quotes their name.
    const std::string quoted = '\'' + std::string(toml_key_of_line(text, at)) + '\'';
    if (at > 0 && text[at - 1] == '\n' && !contains(description, quoted)) --at;
    PositionCursor cursor(text, first_line);
    const auto first = find_first_of_key(text, at);
    const std::string_view key = toml_key_of_line(text, at);
    if (first && !key.empty()) {
        const Position first_at = cursor.to_offset(*first);
        return duplicate_key(file, key, first_at, cursor.to_offset(toml_line_begin(text, at)));
    }
    return {Severity::error,
            "duplicate-key",
            std::string(file),
            cursor.to_offset(toml_line_begin(text, at)),
            "This key or heading is here a second time.",
            "Keep one of the two."};
}

}  // namespace

Diagnostic explain_toml_error(std::string_view text, std::string_view file, std::uint32_t first_line,
                              std::string_view description, std::size_t at) {
    if (contains(description, "cannot redefine") || contains(description, "cannot insert")) {
        return explain_duplicate(text, file, first_line, description, at);
    }
    const Position place = PositionCursor(text, first_line).to_offset(at);
    if (contains(description, "maximum nested value depth")) {
        Diagnostic problem =
            make(file, place, "Lists and groups are nested too deeply here.", "Write it with fewer levels.");
        problem.rule = "too-deep";
        return problem;
    }
    for (const Wording& wording : wordings) {
        if (contains(description, wording.said) && contains(description, wording.also)) {
            return make(file, place, wording.message, wording.hint);
        }
    }
    for (const std::string_view scope : number_scopes) {
        if (contains(description, scope))
            return make(file, place, "This is no value that TOML knows.", value_hint);
    }
    return make(file, place, "This is not TOML that can be read (" + std::string(description) + ").",
                "Write each field as key = \"value\".");
}

}  // namespace handrail
