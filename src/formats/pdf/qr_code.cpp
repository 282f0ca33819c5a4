#include "formats/pdf/qr_code.hpp"

#include <memory>

#include <qrencode.h>

namespace handrail {
namespace {

constexpr int border = 4;

struct FreeCode {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

bool is_dark(const QRcode& code, int row, int column) {
    return (code.data[row * code.width + column] & 1U) != 0;
}

/// One box for each run of dark squares, so that no line shows between them.
void add_row(cairo_t* drawing, const QRcode& code, int row) {
    for (int column = 0; column < code.width; ++column) {
        if (!is_dark(code, row, column)) continue;
        const int begin = column;
        while (column < code.width && is_dark(code, row, column)) ++column;
        cairo_rectangle(drawing, border + begin, border + row, column - begin, 1);
    }
}

}  // namespace

PdfPicture qr_code(const std::string& words) {
    constexpr int smallest_that_holds_it = 0;
    const std::unique_ptr<QRcode, FreeCode> code(QRcode_encodeData(
        static_cast<int>(words.size()), reinterpret_cast<const unsigned char*>(words.data()),
        smallest_that_holds_it, QR_ECLEVEL_M));
    if (!code) return {};
    PdfPicture picture;
    picture.width = picture.height = code->width + 2 * border;
    const cairo_rectangle_t extents{0, 0, static_cast<double>(picture.width),
                                    static_cast<double>(picture.height)};
    picture.surface.reset(cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents));
    const DrawingHandle drawing(cairo_create(picture.surface.get()));
    for (int row = 0; row < code->width; ++row) add_row(drawing.get(), *code, row);
    cairo_fill(drawing.get());
    return picture;
}

std::string qr_code_version() {
    return QRcode_APIVersionString();
}

}  // namespace handrail
