#include "formats/pdf/picture_file.hpp"

#include <cstring>
#include <memory>
#include <string_view>

#include "formats/pdf/svg_picture.hpp"

namespace handrail {
namespace {

using namespace std::literals;

constexpr long most_dots = 50'000'000;

struct Size {
    int width = 0;
    int height = 0;

    bool is_good() const { return width > 0 && height > 0 && static_cast<long>(width) * height <= most_dots; }
};

int big_endian(std::string_view bytes, std::size_t at, std::size_t count) {
    int value = 0;
    for (std::size_t index = 0; index < count && at + index < bytes.size(); ++index) {
        value = value * 256 + static_cast<unsigned char>(bytes[at + index]);
    }
    return value;
}

/// The size that a PNG file's first chunk states.
Size png_size(std::string_view bytes) {
    constexpr std::string_view start = "\x89PNG\r\n\x1A\n"sv;
    constexpr std::size_t width_at = 16;
    if (!bytes.starts_with(start) || bytes.size() < width_at + 8) return {};
    if ((bytes[width_at] & 0x80) != 0 || (bytes[width_at + 4] & 0x80) != 0) return {};
    return {big_endian(bytes, width_at, 4), big_endian(bytes, width_at + 4, 4)};
}

/// The markers that start a frame, of whatever kind of coding (ITU T.81, table B.1).
bool starts_frame(unsigned char marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/// The size that a JPEG file's frame states.
Size jpeg_size(std::string_view bytes) {
    if (!bytes.starts_with("\xFF\xD8"sv)) return {};
    for (std::size_t at = 2; at + 9 < bytes.size();) {
        if (bytes[at] != '\xFF') return {};
        const auto marker = static_cast<unsigned char>(bytes[at + 1]);
        if (starts_frame(marker)) return {big_endian(bytes, at + 7, 2), big_endian(bytes, at + 5, 2)};
        at += marker == 0xFF ? 1 : 2 + static_cast<std::size_t>(big_endian(bytes, at + 2, 2));
    }
    return {};
}

struct Unread {
    std::string_view bytes;
};

cairo_status_t read_bytes(void* source, unsigned char* target, unsigned length) {
    auto& unread = *static_cast<Unread*>(source);
    if (unread.bytes.size() < length) return CAIRO_STATUS_READ_ERROR;
    std::memcpy(target, unread.bytes.data(), length);
    unread.bytes.remove_prefix(length);
    return CAIRO_STATUS_SUCCESS;
}

SurfaceHandle read_png(std::string_view bytes) {
    Unread unread{bytes};
    return SurfaceHandle(cairo_image_surface_create_from_png_stream(read_bytes, &unread));
}

/// A blank surface that carries the file: the PDF takes the file instead of the surface.
SurfaceHandle carry_jpeg(std::string_view bytes, Size size) {
    SurfaceHandle surface(cairo_image_surface_create(CAIRO_FORMAT_RGB16_565, size.width, size.height));
    auto* copy = new unsigned char[bytes.size()];
    std::memcpy(copy, bytes.data(), bytes.size());
    const auto release = [](void* data) { delete[] static_cast<unsigned char*>(data); };
    const cairo_status_t status =
        cairo_surface_set_mime_data(surface.get(), CAIRO_MIME_TYPE_JPEG, copy, bytes.size(), release, copy);
    if (status != CAIRO_STATUS_SUCCESS) release(copy);
    return surface;
}

}  // namespace

PdfPicture read_picture(const std::string& bytes) {
    PdfPicture picture;
    Size size = png_size(bytes);
    if (size.is_good()) {
        picture.surface = read_png(bytes);
    } else {
        size = jpeg_size(bytes);
        if (size.is_good()) picture.surface = carry_jpeg(bytes, size);
    }
    const bool read = picture.surface && cairo_surface_status(picture.surface.get()) == CAIRO_STATUS_SUCCESS;
    if (!read) return {};
    picture.width = size.width;
    picture.height = size.height;
    return picture;
}

PdfPicture read_pictogram(const std::string& bytes) {
    return may_be_svg(bytes) ? read_svg(bytes) : read_picture(bytes);
}

}  // namespace handrail
