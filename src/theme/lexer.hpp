#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "read/source_text.hpp"
#include "theme/template_errors.hpp"

namespace handrail::engine {

/// A stretch of a template: literal text, or what stands between the braces of a tag.
struct Piece {
    enum class Kind { text, print, statement };
    Kind kind = Kind::text;
    std::string_view inner;  ///< part of the file
    std::size_t at = 0;      ///< where it begins; of a tag, its first brace
};

/// Cuts a file at `{{ }}`, `{% %}` and `{# #}` and drops comments. White space goes where a tag says so with
/// a dash (`{%-`, `-%}`), and with the whole line where a `{% %}` or `{# #}` stands on a line of its own.
std::vector<Piece> cut_template(const SourceText& source, TemplateErrors& errors);

}  // namespace handrail::engine
