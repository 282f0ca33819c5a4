#pragma once

#include <string>
#include <string_view>

#include "formats/pdf/picture_file.hpp"

namespace handrail {

/// True if the file is text that could be an SVG picture.
bool may_be_svg(std::string_view bytes);

/// Reads an SVG picture as lines and areas, which stay sharp at any size: 256 dots square, whatever size it
/// says. Nothing is fetched that it names, no script of it runs, and what would look different on another
/// machine, or is no drawing, is left out: text, pictures inside it, filters. No surface if it is
/// broken, longer than a million bytes, or repeats itself without end.
PdfPicture read_svg(std::string_view bytes);

/// Tells the library that reads them from another, which may draw the same picture differently.
std::string svg_version();

/// True if read_svg leaves some of it out.
bool has_parts_left_out(std::string_view bytes);

}  // namespace handrail
