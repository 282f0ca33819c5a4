#include "read/scalar.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

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

bool equals_ignoring_case(std::string_view text, std::string_view lower) {
    return std::equal(text.begin(), text.end(), lower.begin(), lower.end(), [](char a, char b) {
        return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
    });
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
    if (equals_ignoring_case(text, "true")) return true;
    if (equals_ignoring_case(text, "false")) return false;
    return std::nullopt;
}

}  // namespace handrail
