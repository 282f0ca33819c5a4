#include "text/value.hpp"

#include <algorithm>

namespace handrail {

const Member* Value::find_member(std::string_view key) const {
    const auto found =
        std::find_if(members.begin(), members.end(), [&](const Member& member) { return member.key == key; });
    return found == members.end() ? nullptr : &*found;
}

const Value* Value::find(std::string_view key) const {
    const Member* member = find_member(key);
    return member == nullptr ? nullptr : &member->value;
}

bool Value::is_missing() const {
    switch (kind) {
        case Kind::null: return true;
        case Kind::scalar: return text.empty();
        case Kind::list: return items.empty();
        case Kind::object: return members.empty();
    }
    return true;
}

}  // namespace handrail
