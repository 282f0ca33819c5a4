#include "text/line_table.hpp"

#include <algorithm>
#include <utility>

namespace handrail {
namespace {

/// How far apart marks are inside a long line: the price of one look-up.
constexpr std::size_t mark_distance = 4096;

bool starts_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// The offset, or where the character ends that it lies in.
std::size_t end_of_character(std::string_view bytes, std::size_t offset) {
    while (offset < bytes.size() && offset > 0 && !starts_character(bytes[offset])) ++offset;
    return offset;
}

std::size_t count_characters(std::string_view bytes) {
    return static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), starts_character));
}

/// Moves `position` over one byte.
void pass(char byte, Position& position) {
    if (byte == '\n') {
        ++position.line;
        position.column = 1;
    } else if (starts_character(byte)) {
        ++position.column;
    }
}

}  // namespace

LineTable::LineTable(std::string_view bytes) {
    Position position{1, 1};
    marks_.push_back({0, position});
    for (std::size_t offset = 0; offset < bytes.size(); ++offset) {
        const bool far = offset - marks_.back().offset >= mark_distance;
        if (far && starts_character(bytes[offset])) marks_.push_back({offset, position});
        pass(bytes[offset], position);
        if (bytes[offset] == '\n') marks_.push_back({offset + 1, position});
    }
}

Position LineTable::position(std::string_view bytes, std::size_t offset) const {
    if (marks_.empty()) return {1, 1};
    offset = std::min(offset, bytes.size());
    const auto after =
        std::upper_bound(marks_.begin(), marks_.end(), offset,
                         [](std::size_t wanted, const Mark& mark) { return wanted < mark.offset; });
    const Mark& mark = *std::prev(after);
    Position position = mark.position;
    for (std::size_t i = mark.offset; i < offset; ++i) pass(bytes[i], position);
    return position;
}

std::size_t LineTable::offset(std::string_view bytes, Position position) const {
    const auto key = [](Position place) { return std::pair(place.line, place.column); };
    const auto after =
        std::upper_bound(marks_.begin(), marks_.end(), position,
                         [&](Position wanted, const Mark& mark) { return key(wanted) < key(mark.position); });
    if (after == marks_.begin()) return 0;
    const Mark& mark = *std::prev(after);
    Position here = mark.position;
    std::size_t offset = mark.offset;
    while (offset < bytes.size() && bytes[offset] != '\n' && key(here) < key(position)) {
        pass(bytes[offset++], here);
        while (offset < bytes.size() && !starts_character(bytes[offset])) ++offset;
    }
    return offset;
}

PositionCursor::PositionCursor(std::string_view bytes, std::uint32_t first_line)
    : bytes_(bytes), first_line_(first_line), line_(first_line) {}

void PositionCursor::restart() {
    offset_ = 0;
    character_ = 0;
    line_ = first_line_;
    line_begin_ = 0;
}

void PositionCursor::advance_to(std::size_t offset) {
    const std::string_view passed = bytes_.substr(offset_, offset - offset_);
    const std::size_t last_break = passed.rfind('\n');
    if (last_break != std::string_view::npos) {
        const std::string_view lines = passed.substr(0, last_break + 1);
        line_ += static_cast<std::uint32_t>(std::count(lines.begin(), lines.end(), '\n'));
        line_begin_ = character_ + count_characters(lines);
    }
    character_ += count_characters(passed);
    offset_ = offset;
}

void PositionCursor::advance_by(std::size_t characters) {
    std::size_t at = offset_;
    while (at < bytes_.size() && (characters > 0 || !starts_character(bytes_[at]))) {
        if (starts_character(bytes_[at])) --characters;
        ++at;
    }
    advance_to(at);
}

Position PositionCursor::position() const {
    return {line_, static_cast<std::uint32_t>(character_ - line_begin_ + 1)};
}

Position PositionCursor::to_offset(std::size_t offset) {
    if (offset < offset_) restart();
    advance_to(end_of_character(bytes_, std::min(offset, bytes_.size())));
    return position();
}

Position PositionCursor::to_character(std::size_t index) {
    if (index < character_) restart();
    advance_by(index - character_);
    return position();
}

}  // namespace handrail
