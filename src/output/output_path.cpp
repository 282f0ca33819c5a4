#include "output/output_path.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace handrail {
namespace {

constexpr std::size_t longest_name = 255;  // bytes; the limit of ext4, NTFS counts 255 UTF-16 units
constexpr std::size_t longest_path = 1024;
constexpr std::size_t longest_device_name = 7;  // conout$

bool is_control(char byte) {
    return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F;
}

/// con, nul, com1 and the like, also with an ending: Windows opens the device instead of a file.
bool is_device_name(std::string_view name) {
    std::string_view written = name.substr(0, name.find('.'));
    written = written.substr(0, written.find_last_not_of(' ') + 1);
    if (written.size() > longest_device_name) return false;  // nearly every name, and folding takes time
    const std::string stem = folded_path(written);
    constexpr std::array<std::string_view, 6> devices{"con", "prn", "aux", "nul", "conin$", "conout$"};
    if (std::find(devices.begin(), devices.end(), stem) != devices.end()) return true;
    const bool port = stem.starts_with("com") || stem.starts_with("lpt");
    if (!port) return false;
    const std::string_view number = std::string_view(stem).substr(3);
    constexpr std::array<std::string_view, 3> superscripts{"\u00B9", "\u00B2", "\u00B3"};
    return (number.size() == 1 && ascii::is_digit(number[0])) ||
           std::find(superscripts.begin(), superscripts.end(), number) != superscripts.end();
}

/// Faults of text outside ASCII.
std::string_view character_fault(std::string_view path) {
    if (find_invalid_utf8(path)) return "it is not UTF-8 text";
    for (const char32_t character : to_code_points(path)) {
        if (is_forbidden_control(character)) return "it holds a control character";
        if (is_bidi_embedding(character)) return "it holds an invisible character that turns text around";
    }
    return {};
}

std::string_view name_fault(std::string_view name) {
    if (name.empty()) return "a folder or file in it has no name";
    if (name == "." || name == "..") return "it steps out of its folder with a name of dots";
    if (name.size() > longest_name) return "a name in it is longer than 255 bytes";
    if (name.back() == '.' || name.back() == ' ') return "a name in it ends with a dot or a space";
    if (is_device_name(name)) return "a name in it means a device to Windows";
    return {};
}

}  // namespace

std::string_view output_path_fault(std::string_view path) {
    if (path.empty()) return "it is empty";
    if (path.front() == '/') return "it does not stay in the output folder";
    if (path.size() > longest_path) return "it is longer than 1024 bytes";
    if (path.find('\\') != std::string_view::npos) return "it holds a backslash";
    if (std::any_of(path.begin(), path.end(), is_control)) return "it holds a control character";
    if (path.find_first_of("<>:\"|?*") != std::string_view::npos) {
        return "it holds one of < > : \" | ? *, which a USB stick cannot store";
    }
    if (const auto fault = is_ascii(path) ? std::string_view() : character_fault(path); !fault.empty())
        return fault;
    if (path.size() == manifest_name.size() && folded_path(path) == manifest_name)
        return "the name is kept for Handrail's own record";
    for (std::string_view rest = path;;) {
        const std::size_t slash = rest.find('/');
        const std::string_view fault = name_fault(rest.substr(0, slash));
        if (!fault.empty() || slash == std::string_view::npos) return fault;
        rest.remove_prefix(slash + 1);
    }
}

std::string folded_path(std::string_view path) {
    return lower_case(path);
}

bool is_desktop_litter(std::string_view name) {
    constexpr std::size_t longest = std::string_view("desktop.ini").size();
    if (name.size() > longest) return false;
    const std::string folded = folded_path(name);
    return folded == ".ds_store" || folded == "thumbs.db" || folded == "desktop.ini";
}

}  // namespace handrail
