#pragma once

#include <string>

#include "formats/pdf/picture_file.hpp"

namespace handrail {

/// The words as a QR code (ISO/IEC 18004) of error correction level M, with the empty border of 4 squares
/// that readers ask for; `width` and `height` count squares, and it is drawn as shapes, sharp at any size. No
/// surface if the words are empty or more than a QR code holds (2 331 bytes).
PdfPicture qr_code(const std::string& words);

/// Tells the library that makes them from others, which may make other patterns.
std::string qr_code_version();

}  // namespace handrail
