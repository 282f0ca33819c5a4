#pragma once

#include "model/entry.hpp"

namespace handrail {

/// "You said, we did": a comment and what came of it (SEND Regulations 2014, regulation 56).
struct Response {
    Entry entry;
    std::string you_said;
    std::string we_did;
    std::optional<Date> date;
    std::optional<int> year;
};

}  // namespace handrail
