#include "text/json_errors.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "base/ascii.hpp"
#include "text/json_string_errors.hpp"
#include "text/line_table.hpp"
#include "text/utf8.hpp"

namespace handrail {
namespace {

using Last = JsonProgress::Last;
using Found = std::optional<JsonMistake>;

/// What stands behind the last thing understood: perhaps a comma or a colon, then the offender.
struct Scene {
    std::string_view bytes;
    const JsonProgress& progress;
    char separator = '\0';
    std::size_t separator_at = 0;
    std::size_t at = 0;

    bool at_end() const { return at >= bytes.size(); }
    char letter() const { return at_end() ? '\0' : bytes[at]; }
    bool inside(char bracket) const {
        return !progress.brackets.empty() && progress.brackets.back().open == bracket;
    }
    bool wants_key() const { return inside('{') && (progress.last == Last::opened || separator == ','); }
    bool wants_comma() const { return progress.last == Last::value && separator == '\0'; }
};

bool is_word_letter(char letter) {
    return ascii::is_letter_or_digit(letter) || letter == '_' || letter == '$' ||
           static_cast<unsigned char>(letter) >= 0x80;
}

/// The word at the offender, cut short if it is long.
std::string word_at(const Scene& scene) {
    std::size_t end = scene.at;
    while (end < scene.bytes.size() && end - scene.at < 40 &&
           (is_word_letter(scene.bytes[end]) || scene.bytes[end] == '-' || scene.bytes[end] == '.' ||
            scene.bytes[end] == '+')) {
        ++end;
    }
    while (end > scene.at && end < scene.bytes.size() &&
           (static_cast<unsigned char>(scene.bytes[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return std::string(scene.bytes.substr(scene.at, end - scene.at));
}

Scene look(std::string_view bytes, const JsonProgress& progress) {
    Scene scene{bytes, progress};
    scene.at = skip_json_space(bytes, progress.after);
    const bool separates = scene.letter() == ',' || scene.letter() == ':';
    if (separates && (progress.last == Last::key || progress.last == Last::value)) {
        scene.separator = scene.letter();
        scene.separator_at = scene.at;
        scene.at = skip_json_space(bytes, scene.at + 1);
    }
    return scene;
}

Found find_end_of_text(const Scene& scene) {
    if (!scene.at_end()) return std::nullopt;
    if (scene.progress.brackets.empty()) {
        return JsonMistake{0, "There is nothing here to read.", "Begin with { and end with }."};
    }
    const auto& bracket = scene.progress.brackets.back();
    const std::string close = bracket.open == '{' ? "}" : "]";
    return JsonMistake{
        bracket.offset,
        std::string("This ") + bracket.open + " is never closed: the text ends before its " + close + '.',
        "Add the missing " + close + '.'};
}

Found find_text_behind_end(const Scene& scene) {
    if (!scene.progress.brackets.empty() || scene.progress.last != Last::value) return std::nullopt;
    const std::size_t at = scene.separator == '\0' ? scene.at : scene.separator_at;
    return JsonMistake{at, "There is something after the end of the JSON.",
                       "Take it out, or check for a bracket that closes too early."};
}

Found find_comment(const Scene& scene) {
    const std::string_view rest = scene.bytes.substr(scene.at);
    if (!rest.starts_with("//") && !rest.starts_with("/*") && !rest.starts_with('#')) return std::nullopt;
    return JsonMistake{scene.at, "JSON has no comments.", "Take the comment out."};
}

Found find_quotes(const Scene& scene) {
    if (scene.letter() == '\'') {
        return JsonMistake{scene.at, "JSON does not know single quotation marks.",
                           "Use double ones: \"...\"."};
    }
    const char32_t code_point = decode_utf8(scene.bytes, scene.at).code_point;
    if (code_point < 0x2018 || code_point > 0x201F) return std::nullopt;
    return JsonMistake{scene.at, "JSON does not know curly quotation marks.", "Use straight ones: \"...\"."};
}

Found find_stray_comma(const Scene& scene) {
    if (scene.separator == ',' && (scene.letter() == '}' || scene.letter() == ']')) {
        return JsonMistake{scene.separator_at, "There is a comma after the last item.",
                           "Take this comma out."};
    }
    if (scene.letter() != ',') return std::nullopt;
    return JsonMistake{scene.at, "There is a comma where a value should be.", "Take this comma out."};
}

Found find_wrong_bracket(const Scene& scene) {
    const char letter = scene.letter();
    if (letter != '}' && letter != ']') return std::nullopt;
    if (scene.progress.last == Last::key) {
        return JsonMistake{scene.at, "The last key has no value.",
                           "Write a colon and a value after it, or take the key out."};
    }
    if (!scene.inside('{') && !scene.inside('[')) {
        return JsonMistake{scene.at, std::string("There is no bracket for this ") + letter + " to close.",
                           "Take it out."};
    }
    const char wanted = scene.inside('{') ? '}' : ']';
    return JsonMistake{scene.at, std::string("Here is a ") + letter + " where a " + wanted + " should be.",
                       "Brackets close in the order in which they were opened."};
}

Found find_missing_comma(const Scene& scene) {
    if (!scene.wants_comma()) return std::nullopt;
    if (scene.letter() == '=' || scene.letter() == ';') {
        return JsonMistake{scene.at, std::string("Here is a ") + scene.letter() + " where a comma should be.",
                           "Put a comma between two items."};
    }
    const bool in_text = scene.bytes[scene.progress.after - 1] == '"' && is_word_letter(scene.letter());
    return JsonMistake{scene.progress.after, "A comma is missing here.",
                       in_text
                           ? "Put a comma between two items; write \\\" for a quotation mark inside a text."
                           : "Put a comma between two items."};
}

Found find_key_problem(const Scene& scene) {
    if (scene.progress.last == Last::key && scene.separator != ':') {
        return JsonMistake{scene.progress.after, "A colon is missing after this key.",
                           "Write it like this: \"name\": \"value\"."};
    }
    if (scene.progress.last == Last::value && scene.separator == ':') {
        return JsonMistake{scene.separator_at, "There is a colon where a comma should be.",
                           "Only the keys of an object have a colon after them."};
    }
    if (!scene.wants_key() || scene.letter() == '"') return std::nullopt;
    if (is_word_letter(scene.letter())) {
        const std::string word = word_at(scene);
        return JsonMistake{scene.at, "The key " + word + " has no quotation marks.",
                           "Write it as \"" + word + "\"."};
    }
    return JsonMistake{scene.at, "A key in double quotation marks should be here.",
                       "Write it like this: \"name\": \"value\"."};
}

Found find_bad_word(const Scene& scene) {
    static constexpr std::string_view number_starts = "+-.0123456789";
    const std::string word = word_at(scene);
    if (word.empty()) return std::nullopt;
    if (number_starts.find(word.front()) != std::string_view::npos) {
        return JsonMistake{scene.at, word + " is not a number that JSON knows.",
                           "Write it like 7, -0.5 or 52.67, or put double quotation marks around it."};
    }
    return JsonMistake{scene.at, word + " is not a value that JSON knows.",
                       "Put double quotation marks around words; only true, false and null have none."};
}

JsonMistake find_mistake(const Scene& scene) {
    if (const auto found = find_end_of_text(scene)) return *found;
    for (const auto find : {find_comment, find_text_behind_end, find_quotes, find_stray_comma,
                            find_wrong_bracket, find_missing_comma, find_key_problem}) {
        if (const auto found = find(scene)) return *found;
    }
    if (scene.letter() == '"') return explain_json_string(scene.bytes, scene.at);
    if (const auto found = find_bad_word(scene)) return *found;
    return {scene.at, "This is not JSON.", "A value should be here."};
}

}  // namespace

std::size_t skip_json_space(std::string_view bytes, std::size_t offset) {
    return std::min(bytes.find_first_not_of(" \t\r\n", offset), bytes.size());
}

std::size_t end_of_json_string(std::string_view bytes, std::size_t offset) {
    // A quotation mark behind an odd number of backslashes is part of the text.
    for (std::size_t at = offset + 1; (at = bytes.find('"', at)) != std::string_view::npos; ++at) {
        std::size_t backslashes = 0;
        while (bytes[at - 1 - backslashes] == '\\') ++backslashes;
        if (backslashes % 2 == 0) return at + 1;
    }
    return bytes.size();
}

Diagnostic explain_json_error(std::string_view bytes, std::string_view file, const JsonProgress& progress) {
    JsonMistake mistake = find_mistake(look(bytes, progress));
    return {Severity::error,
            "json-syntax",
            std::string(file),
            PositionCursor(bytes).to_offset(mistake.at),
            std::move(mistake.message),
            std::move(mistake.hint)};
}

}  // namespace handrail
