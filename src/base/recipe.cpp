#include "base/recipe.hpp"

#include "base/hash.hpp"

namespace handrail {

Recipe& Recipe::text(std::string_view value) {
    number(static_cast<std::int64_t>(value.size()));
    written_.append(value);
    return *this;
}

Recipe& Recipe::number(std::int64_t value) {
    written_.append(std::to_string(value)).append(",");
    return *this;
}

std::string Recipe::hash() const {
    return hash_hex(written_);
}

}  // namespace handrail
