#pragma once

#include <string>

#include "formats/pdf/c_handles.hpp"

namespace handrail {

/// A picture that can be drawn.
struct PdfPicture {
    SurfaceHandle surface;
    int width = 0;  ///< in dots
    int height = 0;
};

/// Reads a PNG or JPEG file. A JPEG's bytes go into the PDF as they are. No surface if it is of another kind,
/// broken, or has more than 50 million dots.
PdfPicture read_picture(const std::string& bytes);

/// The same of a picture that stands for an idea, which may also be SVG: see read_svg.
PdfPicture read_pictogram(const std::string& bytes);

}  // namespace handrail
