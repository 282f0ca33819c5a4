#include "text/percent.hpp"

#include <array>

namespace handrail {
namespace {

/// RFC 3986, 2.3.
constexpr std::string_view unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

constexpr std::array<bool, 256> is_unreserved = [] {
    std::array<bool, 256> is{};
    for (const char letter : unreserved) is[static_cast<unsigned char>(letter)] = true;
    return is;
}();

}  // namespace

std::string percent_encode(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    encoded.reserve(text.size() + text.size() / 2);
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        if (is_unreserved[byte]) {
            encoded += letter;
        } else {
            encoded.append({'%', digits[byte >> 4U], digits[byte & 0xFU]});
        }
    }
    return encoded;
}

}  // namespace handrail
