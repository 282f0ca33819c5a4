#include "cli/diagnostic_printer.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "text/json_writer.hpp"

namespace handrail {
namespace {

std::size_t count(const Diagnostics& diagnostics, std::string_view name) {
    return static_cast<std::size_t>(std::count_if(
        diagnostics.begin(), diagnostics.end(),
        [&](const Diagnostic& diagnostic) { return severity_name(diagnostic.severity) == name; }));
}

std::string counted(std::size_t n, std::string_view what) {
    return fmt::format("{} {}{}", n, what, n == 1 ? "" : "s");
}

/// What GitHub's workflow commands ask for: percent signs, line ends and, in properties, separators encoded.
std::string github_escaped(std::string_view text, bool property) {
    std::string escaped;
    for (const char byte : text) {
        const bool separator = property && (byte == ':' || byte == ',');
        if (byte == '%' || byte == '\r' || byte == '\n' || separator) {
            escaped += fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(byte)));
        } else {
            escaped += byte;
        }
    }
    return escaped;
}

std::string github_line(const Diagnostic& diagnostic) {
    std::string_view level = severity_name(diagnostic.severity);
    if (level == "note") level = "notice";
    std::string text = diagnostic.message;
    if (!diagnostic.hint.empty()) text += ' ' + diagnostic.hint;
    return fmt::format("::{} file={},line={},col={},title={}::{}\n", level,
                       github_escaped(diagnostic.file, true), std::max(diagnostic.position.line, 1U),
                       std::max(diagnostic.position.column, 1U), github_escaped(diagnostic.rule, true),
                       github_escaped(text, false));
}

std::string json_array(const Diagnostics& diagnostics) {
    JsonWriter json(JsonWriter::Layout::indented);
    write_diagnostics(json, diagnostics);
    return std::move(json).text() + "\n";
}

}  // namespace

void write_diagnostics(JsonWriter& json, const Diagnostics& diagnostics) {
    json.begin_array();
    for (const Diagnostic& diagnostic : diagnostics) {
        json.begin_object();
        json.member("severity", severity_name(diagnostic.severity));
        json.member("rule", diagnostic.rule);
        json.member("file", diagnostic.file);
        json.member("line", diagnostic.position.line);
        json.member("column", diagnostic.position.column);
        json.member("message", diagnostic.message);
        json.member("hint", diagnostic.hint);
        json.end_object();
    }
    json.end_array();
}

std::string print_diagnostics(const Diagnostics& diagnostics, DiagnosticFormat format) {
    if (format == DiagnosticFormat::json) return json_array(diagnostics);
    std::string text;
    for (const Diagnostic& diagnostic : diagnostics) {
        text += format == DiagnosticFormat::github ? github_line(diagnostic) : to_line(diagnostic) + '\n';
    }
    return text;
}

std::string count_problems(const Diagnostics& diagnostics) {
    std::string text;
    for (const char* name : {"error", "warning", "note"}) {
        const std::size_t n = count(diagnostics, name);
        if (n == 0) continue;
        if (!text.empty()) text += ", ";
        text += counted(n, name);
    }
    return text.empty() ? "no problems" : text;
}

}  // namespace handrail
