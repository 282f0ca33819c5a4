#include "base/diagnostic.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace handrail {

bool has_errors(const Diagnostics& diagnostics) {
    return std::any_of(diagnostics.begin(), diagnostics.end(),
                       [](const Diagnostic& diagnostic) { return diagnostic.severity >= Severity::error; });
}

void sort_by_place(Diagnostics& diagnostics) {
    const auto key = [](const Diagnostic& diagnostic) {
        return std::tie(diagnostic.file, diagnostic.position.line, diagnostic.position.column,
                        diagnostic.rule, diagnostic.message);
    };
    std::stable_sort(diagnostics.begin(), diagnostics.end(),
                     [&](const Diagnostic& a, const Diagnostic& b) { return key(a) < key(b); });
}

void append(Diagnostics& all, Diagnostics more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

const char* severity_name(Severity severity) {
    switch (severity) {
        case Severity::note: return "note";
        case Severity::warning: return "warning";
        case Severity::error:
        case Severity::failure: break;
    }
    return "error";
}

std::string to_line(const Diagnostic& diagnostic) {
    std::string line = diagnostic.file;
    if (diagnostic.position.line > 0) {
        line += ':' + std::to_string(diagnostic.position.line);
        line += ':' + std::to_string(diagnostic.position.column);
    }
    if (!line.empty()) line += ": ";
    line += severity_name(diagnostic.severity);
    line += '[' + diagnostic.rule + "]: " + diagnostic.message;
    if (!diagnostic.hint.empty()) line += ' ' + diagnostic.hint;
    return line;
}

}  // namespace handrail
