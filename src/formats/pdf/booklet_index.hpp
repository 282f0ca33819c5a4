#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "formats/pdf/booklet.hpp"

namespace handrail {

/// A line of the index: "Autism: pages 4, 12".
struct IndexLine {
    std::string words;
    std::vector<std::string> paths;  ///< of the documents that it leads to, in the book's order, each once
};

/// The lines below one letter.
struct IndexLetter {
    std::string letter;  ///< "A" to "Z"; "0-9" for digits and other scripts, last
    std::vector<IndexLine> lines;
};

/// The documents' names and the terms, each under the letter that it is sorted by ("The Willows" under W);
/// the same words in another case are one line.
std::vector<IndexLetter> booklet_index(const Booklet& booklet);

}  // namespace handrail
