#include <array>

#include "read/entry_reader.hpp"
#include "read/fields.hpp"
#include "read/kind_readers.hpp"

namespace handrail {
namespace {

struct UnitName {
    const char* key;
    TimeLimit::Unit unit;
};

constexpr std::array<UnitName, 6> unit_names{{{"days", TimeLimit::Unit::days},
                                              {"working_days", TimeLimit::Unit::working_days},
                                              {"school_days", TimeLimit::Unit::school_days},
                                              {"weeks", TimeLimit::Unit::weeks},
                                              {"months", TimeLimit::Unit::months},
                                              {"years", TimeLimit::Unit::years}}};

PathwayStep read_step(const Value& value) {
    return {text_field(&value, "title"), text_field(&value, "who"), text_field(&value, "text"),
            read_time_limit(object_field(&value, "limit")), text_field(&value, "outcome")};
}

}  // namespace

std::optional<TimeLimit> read_time_limit(const Value* value) {
    for (const UnitName& name : unit_names) {
        if (const auto count = int_field(value, name.key)) return TimeLimit{*count, name.unit};
    }
    return std::nullopt;
}

Pathway read_pathway(const Value& value) {
    Pathway pathway;
    read_entry(value, pathway.entry);
    pathway.steps = objects_field(&value, "steps", read_step);
    return pathway;
}

}  // namespace handrail
