#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace handrail {

/// Where in a file something stands. Lines and columns count from 1; a column counts
/// characters (code points), not bytes, so that it is what an editor shows.
/// Line 0 means "the file as a whole".
struct Position {
    std::uint32_t line = 0;
    std::uint32_t column = 0;

    friend bool operator==(const Position&, const Position&) = default;
};

/// How much a diagnostic matters. `failure` is the machine's fault (disk, permissions),
/// the others are about what somebody wrote.
enum class Severity { note, warning, error, failure };

/// One thing to tell the author: what is wrong, where, and how to mend it.
struct Diagnostic {
    Severity severity = Severity::error;
    std::string rule;  ///< stable id, such as "unknown-key"
    std::string file;  ///< relative to the site's folder, with forward slashes
    Position position;
    std::string message;  ///< a sentence in plain words
    std::string hint;     ///< how to mend it; may be empty
};

using Diagnostics = std::vector<Diagnostic>;

/// True if any of them keeps a site from being published.
bool has_errors(const Diagnostics& diagnostics);

/// Orders by file, line, column and rule, so that output never depends on threads.
void sort_by_place(Diagnostics& diagnostics);

/// Appends `more` to `all`.
void append(Diagnostics& all, Diagnostics more);

/// "note", "warning" or "error" (a failure reads as an error).
const char* severity_name(Severity severity);

/// `file:line:column: error[rule]: message hint`, the one form in which messages are printed.
std::string to_line(const Diagnostic& diagnostic);

}  // namespace handrail
