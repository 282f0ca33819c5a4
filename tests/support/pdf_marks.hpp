#pragma once

#include <set>
#include <string>
#include <vector>

#include <qpdf/QPDFPageObjectHelper.hh>

namespace handrail::test {

/// How the drawing of a page is marked.
struct PageMarks {
    std::set<int> identifiers;  ///< of the marked parts
    std::vector<std::string> problems;
};

/// Reads a page's drawing: all that is seen must be marked as a part of the structure or as an artifact,
/// never as both, and each part has a number of its own.
PageMarks read_page_marks(QPDFPageObjectHelper page);

}  // namespace handrail::test
