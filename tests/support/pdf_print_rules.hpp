#pragma once

#include <string>
#include <vector>

namespace handrail::test {

/// What keeps a PDF from being clear or large print (UKAAF MS03 and G003), as far as its drawing tells: text
/// smaller than so many points (head, foot and labels included), in italics, or not level; pages that are not
/// A4 and upright. Empty for a good one.
std::vector<std::string> pdf_print_problems(const std::string& bytes, double points);

}  // namespace handrail::test
