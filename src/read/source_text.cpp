#include "read/source_text.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "text/utf8.hpp"

namespace handrail {
namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
constexpr std::string_view utf16_little_mark = "\xFF\xFE";
constexpr std::string_view utf16_big_mark = "\xFE\xFF";

/// A problem of a file's bytes, before it has a place.
struct ByteProblem {
    std::string rule;
    std::size_t offset = 0;
    std::string message;
    std::string hint;
};
using Found = std::optional<ByteProblem>;

/// UTF-16 without a mark: text in western letters has a NUL as every second byte.
bool has_every_second_nul(std::string_view bytes) {
    const std::string_view head = bytes.substr(0, std::min<std::size_t>(bytes.size(), 256));
    std::size_t even = 0;
    std::size_t odd = 0;
    for (std::size_t i = 0; i < head.size(); ++i) {
        if (head[i] == '\0') ++(i % 2 == 0 ? even : odd);
    }
    const std::size_t quarter = std::max<std::size_t>(2, head.size() / 4);
    return (even == 0 && odd >= quarter) || (odd == 0 && even >= quarter);
}

Found find_utf16(std::string_view bytes) {
    const bool marked = bytes.starts_with(utf16_little_mark) || bytes.starts_with(utf16_big_mark);
    if (!marked && !has_every_second_nul(bytes)) return std::nullopt;
    return ByteProblem{"utf-16", 0,
                       "This file is saved as UTF-16, which Windows programs may call \"Unicode\".",
                       "Save it again as UTF-8."};
}

std::string hex_byte(char byte) {
    const std::string name = code_point_name(static_cast<unsigned char>(byte));
    return "0x" + name.substr(name.size() - 2);
}

Found find_bad_utf8(std::string_view bytes) {
    const auto offset = find_invalid_utf8(bytes);
    if (!offset) return std::nullopt;
    return ByteProblem{
        "invalid-utf8", *offset,
        "The byte " + hex_byte(bytes[*offset]) + " here (number " + std::to_string(*offset + 1) +
            " of the file) is not UTF-8 text.",
        "Save the file again as UTF-8; an older Windows program may have saved it as \"ANSI\"."};
}

ByteProblem control_problem(char32_t code_point, std::size_t offset) {
    const std::string name = code_point_name(code_point);
    if (code_point == 0) {
        return {"nul-character", offset, "There is a NUL character (U+0000) here, which no text contains.",
                "Delete it; the file may be damaged or not be a text file at all."};
    }
    if (is_bidi_embedding(code_point)) {
        return {"bidi-control", offset,
                "There is an invisible character (" + name +
                    ") here that turns the direction of the text round, so that it may read differently from "
                    "what it is.",
                "Delete it; pages in right-to-left languages are laid out without it."};
    }
    return {"control-character", offset, "There is an invisible control character (" + name + ") here.",
            code_point >= 0x80
                ? "Delete it; it is often the rest of a curly quotation mark or a dash."
                : "Delete it; it often comes with text pasted from a PDF or a word processor."};
}

/// True for the first bytes of the characters that find_control looks for; all else, line ends too, is
/// stepped over without decoding.
constexpr std::array<bool, 256> may_start_control = [] {
    std::array<bool, 256> may{};
    for (std::size_t byte = 0; byte < 0x20; ++byte) may[byte] = byte != '\n';
    for (const unsigned byte : {0x7FU, 0xC2U, 0xE2U, 0xEFU}) may[byte] = true;
    return may;
}();

Found find_control(std::string_view bytes) {
    for (std::size_t offset = 0; offset < bytes.size(); ++offset) {
        if (!may_start_control[static_cast<unsigned char>(bytes[offset])]) continue;
        const char32_t code_point = decode_utf8(bytes, offset).code_point;
        if (is_forbidden_control(code_point) || is_bidi_embedding(code_point)) {
            return control_problem(code_point, offset);
        }
    }
    return std::nullopt;
}

Found find_problem(std::string_view bytes, std::size_t size_limit) {
    if (bytes.size() > size_limit) {
        return ByteProblem{
            "file-too-large", 0,
            "This file is " + format_size(bytes.size()) + "; the limit is " + format_size(size_limit) + '.',
            "Shorten it, or make several files of it."};
    }
    for (const auto find : {find_utf16, find_bad_utf8, find_control}) {
        if (auto found = find(bytes)) return found;
    }
    return std::nullopt;
}

}  // namespace

std::string format_size(std::size_t bytes) {
    static constexpr std::size_t kibi = 1024;
    if (bytes < kibi) return std::to_string(bytes) + " bytes";
    const bool large = bytes >= kibi * kibi;
    const std::size_t unit = large ? kibi * kibi : kibi;
    const std::size_t tenths = (bytes * 10 + unit - 1) / unit;  // rounded up: never as small as the limit
    std::string text = std::to_string(tenths / 10);
    if (tenths % 10 != 0) text += '.' + std::to_string(tenths % 10);
    return text + (large ? " MiB" : " KiB");
}

Result<SourceText> make_source_text(std::string file, std::string bytes, std::size_t size_limit) {
    if (bytes.starts_with(utf8_mark)) bytes.erase(0, utf8_mark.size());
    if (const auto problem = find_problem(bytes, size_limit)) {
        const bool whole_file = problem->rule == "file-too-large";
        const Position at = whole_file ? Position{} : LineTable(bytes).position(bytes, problem->offset);
        return Diagnostic{Severity::error,  problem->rule, std::move(file), at,
                          problem->message, problem->hint};
    }
    return SourceText{std::move(file), std::move(bytes)};
}

}  // namespace handrail
