#include "text/postcode.hpp"

#include "base/ascii.hpp"

namespace handrail {
namespace {

/// Capitals without spaces; empty if there is anything but letters, figures and spaces in it.
std::string squeezed(std::string_view text) {
    std::string out;
    for (const char letter : text) {
        if (letter == ' ' || letter == '\t') continue;
        if (!ascii::is_letter_or_digit(letter) || out.size() == 7) return {};
        out += ascii::upper(letter);
    }
    return out;
}

/// 'A' for each letter, '9' for each figure.
std::string shape_of(std::string_view text) {
    std::string shape;
    for (const char letter : text) shape += ascii::is_digit(letter) ? '9' : 'A';
    return shape;
}

bool one_of(char letter, std::string_view set) {
    return set.find(letter) != set.npos;
}

/// The part before the space: six shapes, some letters never used at some places.
bool is_outward(std::string_view part) {
    const std::string shape = shape_of(part);
    if (one_of(part.front(), "QVX")) return false;
    if (shape == "A9" || shape == "A99") return true;
    if (shape == "A9A") return one_of(part[2], "ABCDEFGHJKPSTUW");
    if (part.size() < 2 || one_of(part[1], "IJZ")) return false;
    if (shape == "AA9" || shape == "AA99") return true;
    return shape == "AA9A" && one_of(part[3], "ABEHMNPRVWXY");
}

/// The part after it: a figure and two letters, never those easily taken for others.
bool is_inward(std::string_view part) {
    static constexpr std::string_view unused = "CIKMOV";
    return shape_of(part) == "9AA" && !one_of(part[1], unused) && !one_of(part[2], unused);
}

}  // namespace

std::optional<std::string> normal_postcode(std::string_view text) {
    const std::string code = squeezed(text);
    if (code.size() < 5) return std::nullopt;
    const std::string outward = code.substr(0, code.size() - 3);
    const std::string inward = code.substr(code.size() - 3);
    const bool girobank = outward == "GIR" && inward == "0AA";
    if (!girobank && (!is_outward(outward) || !is_inward(inward))) return std::nullopt;
    return outward + ' ' + inward;
}

}  // namespace handrail
