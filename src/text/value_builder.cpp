#include "text/value_builder.hpp"

namespace handrail {
namespace {

/// Up to so many keys a plain search is faster than a table; beyond, it would become quadratic.
constexpr std::size_t few_keys = 24;

/// Most objects of an entry have no more fields.
constexpr std::size_t usual_size = 4;

}  // namespace

bool ValueBuilder::open(Value::Kind kind, Position at) {
    if (frames_.size() >= max_depth_) return false;
    Frame& frame = frames_.emplace_back();
    frame.value.kind = kind;
    frame.value.at = at;
    // Spares most of the moves that growing from one by doubling would cost.
    if (kind == Value::Kind::object) frame.value.members.reserve(usual_size);
    return true;
}

std::optional<Position> ValueBuilder::find_key(Frame& frame, const std::string& name) {
    const auto& members = frame.value.members;
    if (members.size() < few_keys) {
        const Member* member = frame.value.find_member(name);
        return member == nullptr ? std::nullopt : std::optional(member->key_at);
    }
    for (std::size_t i = frame.index.size(); i < members.size(); ++i) {
        frame.index.emplace(members[i].key, i);
    }
    const auto found = frame.index.find(name);
    if (found == frame.index.end()) return std::nullopt;
    return members[found->second].key_at;
}

std::optional<Position> ValueBuilder::key(std::string name, Position at) {
    Frame& frame = frames_.back();
    if (const auto first = find_key(frame, name)) return first;
    frame.key = std::move(name);
    frame.key_at = at;
    return std::nullopt;
}

void ValueBuilder::scalar(std::string text, Position at) {
    Value& value = slot();
    value.kind = Value::Kind::scalar;
    value.at = at;
    value.text = std::move(text);
}

void ValueBuilder::null(Position at) {
    slot().at = at;
}

void ValueBuilder::close() {
    Value value = std::move(frames_.back().value);
    frames_.pop_back();
    slot() = std::move(value);
}

Value& ValueBuilder::slot() {
    if (frames_.empty()) return root_ = Value{};
    Frame& frame = frames_.back();
    if (frame.value.kind == Value::Kind::list) return frame.value.items.emplace_back();
    Member& member = frame.value.members.emplace_back();
    member.key = std::move(frame.key);
    member.key_at = frame.key_at;
    return member.value;
}

Diagnostic duplicate_key(std::string_view file, std::string_view key, Position first, Position second) {
    const std::string name = '"' + std::string(key) + '"';
    return {Severity::error,
            "duplicate-key",
            std::string(file),
            second,
            name + " is here a second time; it is already on line " + std::to_string(first.line) +
                ", column " + std::to_string(first.column) + '.',
            "Keep one of the two."};
}

Diagnostic too_deep(std::string_view file, Position at, std::size_t limit) {
    return {Severity::error,
            "too-deep",
            std::string(file),
            at,
            "Lists and groups are nested more than " + std::to_string(limit) + " deep here.",
            "Write it with fewer levels."};
}

}  // namespace handrail
