#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "search/settings.hpp"

namespace handrail::lunr {

/// How to make an index of JSON lines: the settings of the index and the keys that have a part of their own.
struct JsonLinesSettings {
    Settings index;
    std::string ref = "id";  ///< the key of each document's ref: text, a number, true or false
    std::string boost;       ///< the key of a number that says how much a document counts; empty for none
};

/// Reads JSON lines (one object a line, UTF-8; blank lines are skipped) and gives the index of lunr 2.3.9
/// as JSON. Text is split into tokens; of a list each item is one token; null and absent fields are empty;
/// numbers, true and false become the text that JavaScript makes of them. `file` is for messages only.
///
/// Works on up to `jobs` threads; the result does not depend on how many.
/// All problems come at once, up to 100, with line and column: what parse_json and IndexBuilder report, and
/// the rules "invalid-utf8", "not-an-object", "missing-ref", "bad-ref", "nested-value" and "document-boost".
Result<std::string> build_index_file(const JsonLinesSettings& settings, std::string_view bytes,
                                     std::string_view file, std::size_t jobs = 1);

}  // namespace handrail::lunr
