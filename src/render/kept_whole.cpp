#include "render/kept_whole.hpp"

#include "text/whole_piece.hpp"
#include "theme/escape.hpp"

namespace handrail {

void append_kept_whole(std::string& html, std::string_view text) {
    std::size_t done = 0;
    for (WholePiece piece = next_whole_piece(text, 0); piece.length > 0;
         piece = next_whole_piece(text, done)) {
        engine::append_escaped(html, text.substr(done, piece.begin - done), engine::Escape::text);
        html.append("<span class=\"whole\">").append(text, piece.begin, piece.length).append("</span>");
        done = piece.begin + piece.length;
    }
    engine::append_escaped(html, text.substr(done), engine::Escape::text);
}

}  // namespace handrail
