#pragma once

#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "model/document.hpp"

namespace handrail {

/// Where a Markdown text stands in its file.
struct MarkdownPlace {
    std::string file;
    Position start;            ///< of its first character
    bool on_one_line = false;  ///< inside a JSON or TOML string: everything is at `start`
};

/// A Markdown text as blocks, and what was wrong with it.
struct MarkdownResult {
    Document document;
    Diagnostics diagnostics;
};

/// Parses GitHub-flavoured Markdown (tables, strikethrough, bare links). Raw HTML is an error (rule
/// "raw-html") except for comments, which are dropped; so is nesting deeper than 32 (rule "too-deep").
MarkdownResult parse_markdown(std::string_view markdown, const MarkdownPlace& place);

}  // namespace handrail
