#include "text/phone.hpp"

#include <array>

#include "base/ascii.hpp"

namespace handrail {
namespace {

constexpr std::string_view no_break_space = "\u00A0";

/// The number and, after "ext" or "x", the extension.
struct Parts {
    std::string number;
    std::string extension;
    bool international = false;
};

Parts split(std::string_view phone) {
    Parts parts;
    bool extension = false;
    for (const char byte : phone) {
        if (byte == 'e' || byte == 'E' || byte == 'x' || byte == 'X') extension = true;
        if (byte == '+' && parts.number.empty()) parts.international = true;
        if (ascii::is_digit(byte)) (extension ? parts.extension : parts.number) += byte;
    }
    return parts;
}

bool starts_with(std::string_view text, std::string_view start) {
    return text.substr(0, start.size()) == start;
}

std::array<std::size_t, 2> groups_of(std::string_view digits) {
    if (starts_with(digits, "02")) return {3, 4};
    if (starts_with(digits, "0800") || starts_with(digits, "03") || starts_with(digits, "0808") ||
        starts_with(digits, "011")) {
        return {4, 3};
    }
    return {5, digits.size()};
}

std::string grouped(std::string_view digits) {
    std::string spaced;
    for (const std::size_t size : groups_of(digits)) {
        if (digits.size() <= size) break;
        spaced.append(digits.substr(0, size)).append(no_break_space);
        digits.remove_prefix(size);
    }
    return spaced.append(digits);
}

}  // namespace

std::string format_phone(std::string_view phone) {
    if (phone.size() == 11 && phone.find_first_not_of("0123456789") == std::string_view::npos)
        return grouped(phone);
    std::string spaced;
    for (const char byte : phone) {
        if (byte == ' ') {
            spaced += no_break_space;
        } else if (byte == '-') {
            spaced += "\u2011";  // a hyphen that does not break
        } else {
            spaced += byte;
        }
    }
    return spaced;
}

std::string phone_url(std::string_view phone) {
    Parts parts = split(phone);
    if (parts.number.empty()) return {};
    std::string url = "tel:";
    if (parts.international) {
        url += '+' + parts.number;
    } else if (parts.number.front() == '0' && parts.number.size() > 6) {
        url += "+44" + parts.number.substr(1);
    } else {
        url += parts.number;
    }
    if (!parts.extension.empty()) url += ";ext=" + parts.extension;
    return url;
}

}  // namespace handrail
