#pragma once

#include "theme/hole.hpp"
#include "theme/value_type.hpp"

namespace handrail::engine {

/// Whether a template of JSON has come to a value or stands inside a string.
class JsonPlace {
public:
    void read(char c);
    Hole put(ValueKind kind) const;
    bool is_in_string() const { return place_ != Place::value; }

    friend bool operator==(const JsonPlace&, const JsonPlace&) = default;

private:
    enum class Place { value, string, after_backslash };
    Place place_ = Place::value;
};

}  // namespace handrail::engine
