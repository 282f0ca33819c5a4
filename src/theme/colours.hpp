#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace handrail {

/// A colour of the sRGB space, eight bits a channel.
struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    friend bool operator==(const Colour&, const Colour&) = default;
};

/// Reads "#rrggbb". `key`, `file` and `at` are for the diagnostic only.
Result<Colour> parse_colour(std::string_view text, std::string_view key, const std::string& file,
                            Position at);

/// "#rrggbb" in lower case.
std::string to_hex(Colour colour);

/// Relative luminance from 0 (black) to 1 (white): WCAG 2.2, "relative luminance",
/// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
double relative_luminance(Colour colour);

/// From 1 (the same) to 21 (black on white), in either order: WCAG 2.2, "contrast ratio",
/// https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
double contrast_ratio(Colour a, Colour b);

struct ColourToken {
    Colour colour;
    Position at;  ///< where it is set, for the diagnostic
};

/// The colours on which reading depends, of one scheme (light or dark).
struct ColourTokens {
    ColourToken paper;    ///< behind the text
    ColourToken ink;      ///< the text
    ColourToken link;     ///< links in the text
    ColourToken control;  ///< edges of buttons and fields
};

/// One error for each pair that is too hard to tell apart: ink on paper less than 10:1, link on paper less
/// than 7:1 (WCAG 2.2, 1.4.6 Contrast (Enhanced)), control on paper less than 3:1 (1.4.11 Non-text Contrast).
/// `scheme` is named in the message where it is not empty: "dark".
Diagnostics check_contrast(const ColourTokens& tokens, const std::string& file, std::string_view scheme = {});

}  // namespace handrail
