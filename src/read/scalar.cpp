#include "read/scalar.hpp"

#include <charconv>
#include <cmath>
#include <string>

#include "base/ascii.hpp"

namespace handrail {
namespace {

/// Reads the whole of `text`, or nothing.
template <typename Number>
std::optional<Number> whole(std::string_view text) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

}  // namespace

std::optional<std::int64_t> to_integer(std::string_view text) {
    return whole<std::int64_t>(text);
}

std::optional<double> to_number(std::string_view text) {
    const auto number = whole<double>(text);
    return number && std::isfinite(*number) ? number : std::nullopt;
}

std::optional<bool> to_boolean(std::string_view text) {
    if (ascii::equal_ignoring_case(text, "true")) return true;
    if (ascii::equal_ignoring_case(text, "false")) return false;
    return std::nullopt;
}

}  // namespace handrail
