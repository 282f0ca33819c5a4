#pragma once

#include "model/entry.hpp"

namespace handrail {

/// One action of a plan. Its status is a word, never only a colour.
struct PlanAction {
    std::string title;
    std::string lead;
    std::string start;
    std::string end;
    std::string status;  ///< not-started, in-progress, done, delayed, stopped or not-stated
    std::string progress;
};

struct Plan {
    Entry entry;
    std::string what_this_means;
    std::vector<PlanAction> actions;
    std::optional<int> year;
};

}  // namespace handrail
