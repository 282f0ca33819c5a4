#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "text/line_table.hpp"

namespace handrail {

/// The largest content file, unless a reader says otherwise.
inline constexpr std::size_t content_size_limit = std::size_t{16} * 1024 * 1024;

/// The text of one file that is known to be well-formed UTF-8 without a byte order mark, NUL or
/// control characters.
struct SourceText {
    std::string file;  ///< its name for messages, relative to the site's folder
    std::string bytes;

    /// Line and column of the byte at `offset`, counted from the start of the text: for messages.
    Position position(std::size_t offset) const { return LineTable(bytes).position(bytes, offset); }
};

/// Checks the bytes of a file and takes them over. A byte order mark is removed. Gives the first
/// problem only, because the rest of such a file is noise: rule "file-too-large", "utf-16",
/// "invalid-utf8", "nul-character", "bidi-control" or "control-character".
Result<SourceText> make_source_text(std::string file, std::string bytes,
                                    std::size_t size_limit = content_size_limit);

/// "16 MiB", "64 KiB": how messages name a limit.
std::string format_size(std::size_t bytes);

}  // namespace handrail
