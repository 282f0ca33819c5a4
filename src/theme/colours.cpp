#include "theme/colours.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <optional>

#include "base/ascii.hpp"
#include "theme/sentence.hpp"

namespace handrail {

namespace {

std::optional<std::uint8_t> hex_byte(std::string_view two) {
    const auto high = ascii::hex_value(two[0]);
    const auto low = ascii::hex_value(two[1]);
    if (!high || !low) return std::nullopt;
    return static_cast<std::uint8_t>(*high * 16 + *low);
}

std::optional<Colour> read_hex(std::string_view text) {
    if (text.size() != 7 || text.front() != '#') return std::nullopt;
    const auto red = hex_byte(text.substr(1, 2));
    const auto green = hex_byte(text.substr(3, 2));
    const auto blue = hex_byte(text.substr(5, 2));
    if (!red || !green || !blue) return std::nullopt;
    return Colour{*red, *green, *blue};
}

/// One channel made linear. WCAG 2.2 says 0.04045 (older editions 0.03928; no 8-bit colour lies between).
double linear(std::uint8_t channel) {
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// Rounded down, so that a ratio that fails never reads as one that passes.
std::string ratio_text(double ratio) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%.2f:1", std::floor(ratio * 100) / 100);
    return text.data();
}

struct Pair {
    const char* name;
    ColourToken ColourTokens::*front;
    int least;
    const char* meaning;
};

constexpr std::array<Pair, 3> pairs = {{
    {"ink", &ColourTokens::ink, 10, "The text"},
    {"link", &ColourTokens::link, 7, "Links"},
    {"control", &ColourTokens::control, 3, "The edges of buttons and fields"},
}};

Diagnostic too_faint(const Pair& pair, const ColourTokens& tokens, double ratio, const std::string& file,
                     std::string_view scheme) {
    const ColourToken& front = tokens.*pair.front;
    std::string message = pair.meaning;
    message += " would be hard to see";
    if (!scheme.empty()) message.append(" in the ").append(scheme).append(" scheme");
    message.append(": ").append(pair.name).append(" ").append(to_hex(front.colour));
    message.append(" on paper ").append(to_hex(tokens.paper.colour)).append(" has a contrast of ");
    message.append(ratio_text(ratio)).append(", and at least ").append(std::to_string(pair.least));
    message += ":1 is needed.";
    const bool is_light_paper = relative_luminance(tokens.paper.colour) > 0.18;
    return {Severity::error,
            "low-contrast",
            file,
            front.at,
            std::move(message),
            is_light_paper ? "Choose a darker colour." : "Choose a lighter colour."};
}

}  // namespace

Result<Colour> parse_colour(std::string_view text, std::string_view key, const std::string& file,
                            Position at) {
    if (const auto colour = read_hex(text)) return *colour;
    return Diagnostic{Severity::error,
                      "bad-colour",
                      file,
                      at,
                      engine::sentence("\"$\" is not a colour that \"$\" can have.", {text, key}),
                      "Write # and six digits from 0 to 9 and a to f, such as \"#005a5b\"."};
}

std::string to_hex(Colour colour) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text = "#";
    for (const std::uint8_t channel : {colour.red, colour.green, colour.blue}) {
        text += digits[channel >> 4U];
        text += digits[channel & 0xFU];
    }
    return text;
}

double relative_luminance(Colour colour) {
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

double contrast_ratio(Colour a, Colour b) {
    const auto [darker, lighter] = std::minmax({relative_luminance(a), relative_luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

Diagnostics check_contrast(const ColourTokens& tokens, const std::string& file, std::string_view scheme) {
    Diagnostics found;
    for (const Pair& pair : pairs) {
        const double ratio = contrast_ratio((tokens.*pair.front).colour, tokens.paper.colour);
        if (ratio < pair.least) found.push_back(too_faint(pair, tokens, ratio, file, scheme));
    }
    return found;
}

}  // namespace handrail
