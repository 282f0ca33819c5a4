#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace handrail {

/// Where a link of a PDF leads: to an address, or to a place on one of its pages.
struct PdfTarget {
    std::string address;
    std::size_t page = 0;  ///< from 0; where there is no address
    double y = 0;          ///< from the top of the page
};

struct PdfLink {
    PdfTarget target;
    std::string words;  ///< what it says, for who cannot see it
};

/// What Cairo 1.16 has no way to write. It goes into the finished file: see finish_pdf. Each list is in the
/// order in which its elements stand in the structure.
struct PdfParts {
    std::vector<PdfLink> links;
    std::vector<std::string> picture_words;  ///< the alternative text of each figure
    /// Of each element that holds text: the words to be read in place of what is drawn; empty where the
    /// drawing tells them.
    std::vector<std::string> spoken;
    std::vector<const char*> list_numberings;  ///< of each list: "None", "Disc", "Decimal"
};

/// What a PDF says about itself.
struct PdfFacts {
    std::string title;
    std::string author;
    std::string subject;
    std::string language;
    bool right_to_left = false;
};

}  // namespace handrail
