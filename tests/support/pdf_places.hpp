#pragma once

#include <map>
#include <string>
#include <vector>

namespace handrail::test {

/// A link of a PDF to one of its own pages. Pages count from 1.
struct InnerLink {
    std::string words;
    std::size_t from = 0;
    std::size_t to = 0;
};
std::vector<InnerLink> pdf_inner_links(const std::string& bytes);

/// The page of each bookmark by its words; of the first where several have the same.
std::map<std::string, std::size_t> pdf_bookmarks(const std::string& bytes);

/// How many pictures are kept in a file, and how many there would be if each page had its own.
struct PdfPictures {
    std::size_t kept = 0;
    std::size_t named = 0;
};
PdfPictures pdf_pictures(const std::string& bytes);

}  // namespace handrail::test
