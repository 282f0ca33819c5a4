#pragma once

#include "model/entry.hpp"

namespace handrail {

/// A time limit in one unit. School days and working days are not calendar days.
struct TimeLimit {
    enum class Unit { days, working_days, school_days, weeks, months, years };
    int count = 0;
    Unit unit = Unit::weeks;
};

/// One step of a pathway: what happens, who does it, and by when.
struct PathwayStep {
    std::string title;
    std::string who;
    std::string text;
    std::optional<TimeLimit> limit;
    std::string outcome;
};

/// A process as numbered steps.
struct Pathway {
    Entry entry;
    std::vector<PathwayStep> steps;
};

}  // namespace handrail
