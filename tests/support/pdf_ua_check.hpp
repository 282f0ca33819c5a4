#pragma once

#include <string>
#include <vector>

namespace handrail::test {

/// What keeps a PDF from being PDF/UA-1 (ISO 14289-1), as far as a program can tell: the rules of the
/// Matterhorn Protocol 1.1 about the file, its fonts, its marked content, its structure and its links. Empty
/// for a good one. Also says what in a list, table or contents does not belong there.
std::vector<std::string> pdf_ua_problems(const std::string& bytes);

/// The elements that hold the text of each page, as "P", "H1": the innermost ones, in the order of the
/// structure.
struct PdfOutline {
    std::vector<std::string> roles;  ///< of all elements, in order, with those inside them after them
    std::size_t pages = 0;
    std::size_t links = 0;
    std::vector<std::string> alternatives;  ///< of figures
    std::vector<std::string> addresses;     ///< that links lead to
    std::vector<std::string> problems;      ///< as pdf_ua_problems gives them
};
PdfOutline pdf_outline(const std::string& bytes);

}  // namespace handrail::test
