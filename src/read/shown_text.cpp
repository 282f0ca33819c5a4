#include "read/shown_text.hpp"

#include "text/utf8.hpp"

namespace handrail {

std::string shown_text(std::string_view text) {
    static constexpr std::size_t limit = 60;
    std::string out;
    std::size_t characters = 0;
    for (std::size_t at = 0; at < text.size(); ++characters) {
        if (characters == limit) return out + "...";
        const DecodedCharacter character = decode_utf8(text, at);
        const char32_t code_point = character.code_point;
        at += character.length;
        if (code_point == '\n' || code_point == '\r' || code_point == '\t') {
            out += ' ';
        } else if (is_forbidden_control(code_point) || is_bidi_control(code_point)) {
            out += '<' + code_point_name(code_point) + '>';
        } else {
            append_utf8(out, code_point);
        }
    }
    return out;
}

}  // namespace handrail
