#pragma once

#include <string>

#include "formats/pdf/flow_builder.hpp"
#include "formats/pdf/page_drawing.hpp"

namespace handrail {

struct EdgeWords {
    std::string first_head;  ///< of the first page
    std::string head;
    std::size_t pages = 1;
};

/// The running heads, each as much of its words as a line has room for, and "Page 3 of 12" at each foot.
PageEdges page_edges(const EdgeWords& words, const FlowContext& context);

}  // namespace handrail
