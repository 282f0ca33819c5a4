#include "theme/json_place.hpp"

namespace handrail::engine {

void JsonPlace::read(char c) {
    switch (place_) {
        case Place::value:
            if (c == '"') place_ = Place::string;
            return;
        case Place::string:
            if (c == '"')
                place_ = Place::value;
            else if (c == '\\')
                place_ = Place::after_backslash;
            return;
        case Place::after_backslash: place_ = Place::string; return;
    }
}

Hole JsonPlace::put(ValueKind kind) const {
    if (kind == ValueKind::html) {
        return Refusal{"Markup cannot be printed in JSON.", "Print a field that is plain text."};
    }
    if (place_ == Place::after_backslash) {
        return Refusal{"A value cannot stand after a backslash.", "Take the backslash away."};
    }
    return place_ == Place::string ? Escape::json_string : Escape::json_value;
}

}  // namespace handrail::engine
