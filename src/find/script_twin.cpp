#include "find/script_twin.hpp"

#include <array>

namespace handrail {
namespace {

/// Bytes that cannot stand as they are, or begin a character that cannot. An index is megabytes: hence a
/// table.
constexpr std::array<bool, 256> make_special() {
    std::array<bool, 256> table{};
    for (const char letter : std::string_view("\\'<\n\r\xE2"))
        table[static_cast<unsigned char>(letter)] = true;
    return table;
}
constexpr std::array<bool, 256> special = make_special();

std::size_t next_special(std::string_view text, std::size_t from) {
    while (from < text.size() && !special[static_cast<unsigned char>(text[from])]) ++from;
    return from;
}

/// Appends the sign at `at`, escaped, and gives how many bytes it had.
std::size_t append_special(std::string& out, std::string_view text, std::size_t at) {
    switch (text[at]) {
        case '\\': out += R"(\\)"; return 1;
        case '\'': out += R"(\')"; return 1;
        case '<': out += R"(\x3c)"; return 1;
        case '\n': out += R"(\n)"; return 1;
        case '\r': out += R"(\r)"; return 1;
        default: break;
    }
    // U+2028 and U+2029 end a line of JavaScript in older browsers.
    const std::string_view three = text.substr(at, 3);
    const bool ends_line = three == "\xE2\x80\xA8" || three == "\xE2\x80\xA9";
    if (ends_line) {
        out += three.back() == '\xA8' ? R"(\u2028)" : R"(\u2029)";
        return 3;
    }
    out += text[at];
    return 1;
}

}  // namespace

std::string script_twin(std::string_view name, std::string_view text) {
    std::string script;
    script.reserve(text.size() + text.size() / 64 + name.size() + 80);
    script.append("(globalThis.HandrailData=globalThis.HandrailData||{})[\"").append(name).append("\"]='");
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t next = next_special(text, at);
        script.append(text.substr(at, next - at));
        if (next == text.size()) break;
        at = next + append_special(script, text, next);
    }
    return script.append("';\n");
}

}  // namespace handrail
