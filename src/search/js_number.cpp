#include "search/js_number.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <iterator>
#include <limits>
#include <locale>
#include <sstream>

#include "base/ascii.hpp"

namespace handrail::lunr {
namespace {

/// The digits of a number and where its decimal point goes: 0.digits times 10 to the `point`.
struct Decimal {
    std::string digits;
    int point = 0;
};

/// Of a positive finite number.
Decimal shortest_decimal(double value) {
    std::array<char, 32> buffer{};
    const auto [end, error] =
        std::to_chars(buffer.begin(), buffer.end(), value, std::chars_format::scientific);
    const auto* mark = std::find(buffer.begin(), buffer.end(), 'e');
    Decimal decimal;
    std::copy_if(buffer.cbegin(), mark, std::back_inserter(decimal.digits), [](char c) { return c != '.'; });
    const auto* exponent = *(mark + 1) == '+' ? mark + 2 : mark + 1;
    std::from_chars(exponent, end, decimal.point);
    ++decimal.point;
    return decimal;
}

std::string with_exponent(const Decimal& decimal) {
    const int exponent = decimal.point - 1;
    std::string text = decimal.digits.substr(0, 1);
    if (decimal.digits.size() > 1) text += '.' + decimal.digits.substr(1);
    text += exponent < 0 ? "e-" : "e+";
    return text + std::to_string(std::abs(exponent));
}

std::string without_exponent(const Decimal& decimal) {
    const auto& [digits, point] = decimal;
    if (point <= 0) return "0." + std::string(static_cast<std::size_t>(-point), '0') + digits;
    const auto whole = static_cast<std::size_t>(point);
    if (whole >= digits.size()) return digits + std::string(whole - digits.size(), '0');
    return digits.substr(0, whole) + '.' + digits.substr(whole);
}

std::size_t skip_digits(std::string_view text, std::size_t at) {
    while (at < text.size() && ascii::is_digit(text[at])) ++at;
    return at;
}

/// True for a whole JSON number (RFC 8259, section 6).
bool is_json_number(std::string_view text) {
    if (text.starts_with('-')) text.remove_prefix(1);
    std::size_t at = skip_digits(text, 0);
    if (at == 0 || (at > 1 && text.front() == '0')) return false;
    if (at < text.size() && text[at] == '.') {
        const std::size_t decimals = at + 1;
        at = skip_digits(text, decimals);
        if (at == decimals) return false;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-')) ++at;
        const std::size_t exponent = at;
        at = skip_digits(text, exponent);
        if (at == exponent) return false;
    }
    return at == text.size();
}

/// A number beyond a double's range, which std::from_chars leaves alone: infinite or almost 0.
double out_of_range_value(std::string_view text) {
    std::istringstream in{std::string(text)};
    in.imbue(std::locale::classic());
    double value = 0;
    in >> value;  // gives the largest double for what is too large
    return std::abs(value) > 1 ? std::copysign(std::numeric_limits<double>::infinity(), value) : value;
}

}  // namespace

std::string js_number_text(double value) {
    if (std::isnan(value)) return "NaN";
    if (value == 0) return "0";
    if (value < 0) return '-' + js_number_text(-value);
    if (std::isinf(value)) return "Infinity";
    const Decimal decimal = shortest_decimal(value);
    const bool plain = decimal.point > -6 && decimal.point <= 21;
    return plain ? without_exponent(decimal) : with_exponent(decimal);
}

std::optional<double> json_number(std::string_view text) {
    if (!is_json_number(text)) return std::nullopt;
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc::result_out_of_range ? out_of_range_value(text) : value;
}

}  // namespace handrail::lunr
