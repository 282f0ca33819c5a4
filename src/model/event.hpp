#pragma once

#include "model/entry.hpp"

namespace handrail {

/// How an event comes back.
struct Repeat {
    enum class Every { day, week, fortnight, month };
    Every every = Every::week;
    std::vector<std::string> on;  ///< mon to sun; empty means the weekday of the first day
    std::optional<Date> until;
    std::vector<Date> except;
};

struct Event {
    Entry entry;
    std::optional<Date> date;      ///< the first or only day
    std::optional<Date> end_date;  ///< the last day of one that runs over several
    std::optional<int> year;       ///< where no more is known
    std::optional<int> from;       ///< minutes after midnight
    std::optional<int> to;
    std::string place;
    std::optional<bool> online;
    std::optional<Repeat> repeats;
    std::string booking;
};

}  // namespace handrail
