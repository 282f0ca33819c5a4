#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/diagnostic.hpp"
#include "search/document.hpp"
#include "search/json_lines.hpp"

namespace handrail::lunr {

/// What one line of JSON says.
struct JsonDocument {
    std::optional<Document> document;  ///< empty if there are problems
    Position ref_at;
    Diagnostics problems;
};

/// Reads one line, the `number`th of `file`, as a document.
JsonDocument read_json_document(const JsonLinesSettings& settings, std::string_view line,
                                std::uint32_t number, std::string_view file);

}  // namespace handrail::lunr
