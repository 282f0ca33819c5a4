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

}  // namespace handrail::test
