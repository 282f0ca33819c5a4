#include "read/yaml_errors.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "base/ascii.hpp"
#include "text/line_table.hpp"

namespace handrail {
namespace {

struct Mistake {
    std::size_t at = 0;
    std::string message;
    std::string hint;
    std::string rule = "yaml-syntax";
};
using Found = std::optional<Mistake>;

constexpr std::string_view quote_hint = "Put quotes around the text: summary: \"Tea: a chat\".";

struct Scene {
    std::string_view text;
    const YamlComplaint& complaint;

    bool says(std::string_view words) const { return complaint.problem.find(words) != std::string::npos; }
    bool while_reading(std::string_view words) const {
        return complaint.context.find(words) != std::string::npos;
    }
    char letter() const { return complaint.at < text.size() ? text[complaint.at] : '\0'; }
};

std::size_t line_start(std::string_view text, std::size_t at) {
    if (at == 0) return 0;
    const auto before = text.rfind('\n', at - 1);
    return before == std::string_view::npos ? 0 : before + 1;
}

std::string_view line_at(std::string_view text, std::size_t start) {
    std::string_view line = text.substr(start, text.find('\n', start) - start);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

/// Start of the nearest line above that has anything on it; `start` itself if there is none.
std::size_t line_above(std::string_view text, std::size_t start) {
    for (std::size_t above = start; above > 0;) {
        above = line_start(text, above - 1);
        if (line_at(text, above).find_first_not_of(" \t") != std::string_view::npos) return above;
    }
    return start;
}

bool is_key_letter(char letter) {
    return ascii::is_letter_or_digit(letter) || letter == '_' || letter == '-';
}

/// Offset behind the colon of `key:` at the start of a line; npos if the line does not begin like that.
std::size_t after_key_colon(std::string_view line) {
    std::size_t at = line.find_first_not_of(" -");
    if (at == std::string_view::npos) return at;
    const std::size_t key = at;
    while (at < line.size() && is_key_letter(line[at])) ++at;
    return at > key && at < line.size() && line[at] == ':' ? at + 1 : std::string_view::npos;
}

Found find_tab(const Scene& scene) {
    const std::size_t last = line_start(scene.text, scene.complaint.at);
    const std::size_t first = line_above(scene.text, last);
    for (const std::size_t start : {first, last}) {
        const std::string_view line = line_at(scene.text, start);
        const auto indent = std::min(line.find_first_not_of(" \t"), line.size());
        const auto tab = line.substr(0, indent).find('\t');
        if (tab == std::string_view::npos) continue;
        return Mistake{start + tab, "This line is indented with a tab.", "Use spaces instead."};
    }
    if (scene.letter() != '\t') return std::nullopt;
    return Mistake{scene.complaint.at, "There is a tab where YAML allows spaces only.",
                   "Use spaces instead."};
}

/// `name:Speech` on the line of the complaint, of what it was reading, or the line above.
Found find_missing_space(const Scene& scene) {
    if (!scene.says("mapping values are not allowed") && !scene.says("could not find expected ':'") &&
        !scene.says("did not find expected")) {
        return std::nullopt;
    }
    const std::size_t last = line_start(scene.text, scene.complaint.at);
    for (const std::size_t start :
         {line_above(scene.text, last), line_start(scene.text, scene.complaint.context_at), last}) {
        const std::string_view line = line_at(scene.text, start);
        const std::size_t value = after_key_colon(line);
        if (value >= line.size() || line[value] == ' ' || line[value] == '/') continue;
        return Mistake{start + value, "There is no space after the colon.",
                       "Put a space after it: name: Speech therapy."};
    }
    return std::nullopt;
}

/// `: value` without a name.
Found find_missing_key(const Scene& scene) {
    const std::size_t start = line_start(scene.text, scene.complaint.at);
    const std::size_t first = scene.text.find_first_not_of(" -", start);
    if (first == std::string_view::npos || scene.text[first] != ':') return std::nullopt;
    return Mistake{first, "The name of the field is missing before this colon.", "Write it as key: value."};
}

Found find_colon_in_value(const Scene& scene) {
    if (!scene.says("mapping values are not allowed")) return std::nullopt;
    const std::size_t start = line_start(scene.text, scene.complaint.at);
    const std::size_t value = after_key_colon(line_at(scene.text, start));
    if (value != std::string_view::npos && start + value <= scene.complaint.at) {
        return Mistake{scene.complaint.at, "There is a second colon on this line, inside the text.",
                       std::string(quote_hint)};
    }
    return Mistake{start, "This line does not line up with the lines above it.",
                   "Give the fields of one group the same number of spaces at the start; if the "
                   "line belongs to the text above, put quotes around that text."};
}

Found find_line_without_colon(const Scene& scene) {
    if (!scene.says("could not find expected ':'")) return std::nullopt;
    return Mistake{scene.complaint.context_at, "This line has no colon, so it is no field.",
                   "Write it as key: value; if it belongs to the text above, indent it."};
}

Found find_unclosed_quote(const Scene& scene) {
    if (!scene.while_reading("quoted scalar")) return std::nullopt;
    if (scene.says("unknown escape") || scene.says("hexdecimal") || scene.says("invalid Unicode")) {
        return Mistake{scene.complaint.at, "A backslash cannot stand here between double quotes.",
                       "Write two (\\\\), or use single quotes around the text."};
    }
    return Mistake{scene.complaint.context_at, "This quotation mark is never closed.",
                   "Add the missing quotation mark at the end of the text."};
}

Found find_unclosed_bracket(const Scene& scene) {
    const bool list = scene.while_reading("flow sequence");
    if (!list && !scene.while_reading("flow mapping")) return std::nullopt;
    const std::string open = list ? "[" : "{";
    const std::string close = list ? "]" : "}";
    return Mistake{scene.complaint.context_at,
                   "The " + open + " here is not closed, or a comma is missing after it.",
                   "Write " + (list ? std::string("[first, second]") : std::string("{from: 0, to: 19}")) +
                       ", and put quotes around texts that contain commas, brackets or colons."};
}

Found find_text_behind_quote(const Scene& scene) {
    if (!scene.says("did not find expected key") && !scene.says("<document start>")) return std::nullopt;
    const std::size_t start = line_start(scene.text, scene.complaint.at);
    const std::string_view before = scene.text.substr(start, scene.complaint.at - start);
    const auto last = before.find_last_not_of(' ');
    if (last == std::string_view::npos || (before[last] != '"' && before[last] != '\'')) return std::nullopt;
    return Mistake{
        scene.complaint.at, "There is text after the closing quotation mark.",
        "Put the whole text between the quotes; write \\\" for a double quotation mark inside it."};
}

/// Characters that mean something else to YAML when a value starts with them.
Found find_special_start(const Scene& scene) {
    struct Special {
        std::string_view context;
        std::string_view rule;
        std::string_view what;
    };
    static constexpr std::array<Special, 4> specials = {{
        {"scanning an alias", "yaml-feature", "A value cannot start with *."},
        {"scanning an anchor", "yaml-feature", "A value cannot start with &."},
        {"tag", "yaml-feature", "A value cannot start with !."},
        {"scanning a directive", "yaml-syntax", "A line cannot start with %."},
    }};
    for (const Special& special : specials) {
        if (!scene.while_reading(special.context)) continue;
        return Mistake{scene.complaint.context_at, std::string(special.what), "Put quotes around the text.",
                       std::string(special.rule)};
    }
    if (!scene.says("cannot start any token")) return std::nullopt;
    return Mistake{scene.complaint.at, std::string("A value cannot start with ") + scene.letter() + '.',
                   "Put quotes around the text."};
}

Found find_list_problem(const Scene& scene) {
    if (scene.says("block sequence entries are not allowed")) {
        return Mistake{scene.complaint.at, "A list item cannot start on this line.",
                       "Put each \"- item\" on a line of its own, or put quotes around the text."};
    }
    if (!scene.says("'-' indicator")) return std::nullopt;
    return Mistake{scene.complaint.at, "This line does not belong to the list above it.",
                   "Start it with \"- \", or give it the indentation of the field that it belongs to."};
}

Found find_block_text_problem(const Scene& scene) {
    if (!scene.while_reading("block scalar")) return std::nullopt;
    return Mistake{scene.complaint.at, "The text after | or > begins wrongly.",
                   "Leave the rest of that line empty, and indent each line of the text by two spaces."};
}

Found find_indentation(const Scene& scene) {
    if (!scene.says("did not find expected key") && !scene.says("<document start>")) return std::nullopt;
    const std::size_t above = line_above(scene.text, line_start(scene.text, scene.complaint.at));
    if (line_at(scene.text, above).starts_with("...")) {
        return Mistake{above, "To YAML, three dots on a line of their own mean the end.",
                       "Take the dots out."};
    }
    return Mistake{scene.complaint.at, "This line does not line up with the lines above it.",
                   "Give the fields of one group the same number of spaces at the start."};
}

Mistake find_mistake(const Scene& scene) {
    for (const auto find :
         {find_tab, find_special_start, find_unclosed_quote, find_missing_key, find_missing_space,
          find_colon_in_value, find_line_without_colon, find_text_behind_quote, find_unclosed_bracket,
          find_list_problem, find_block_text_problem, find_indentation}) {
        if (auto found = find(scene)) return *std::move(found);
    }
    return {scene.complaint.at, "This is not YAML that can be read (" + scene.complaint.problem + ").",
            "Check the spaces at the start of the line, the quotes and the brackets."};
}

}  // namespace

Diagnostic explain_yaml_error(std::string_view text, std::string_view file, std::uint32_t first_line,
                              const YamlComplaint& complaint) {
    Mistake mistake = find_mistake({text, complaint});
    return {Severity::error,
            std::move(mistake.rule),
            std::string(file),
            PositionCursor(text, first_line).to_offset(mistake.at),
            std::move(mistake.message),
            std::move(mistake.hint)};
}

}  // namespace handrail
