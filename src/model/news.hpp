#pragma once

#include "model/entry.hpp"

namespace handrail {

struct News {
    Entry entry;
    std::optional<Date> date;
    std::optional<int> year;  ///< where no day is known
};

}  // namespace handrail
