#include "formats/pdf/svg_picture.hpp"

#include <algorithm>
#include <memory>

#include <librsvg/rsvg.h>

#include "formats/pdf/c_handles.hpp"
#include "formats/pdf/svg_cost.hpp"

namespace handrail {
namespace {

using namespace std::literals;

constexpr std::size_t most_bytes = 1'000'000;
constexpr int dots = 256;

/// Text would be set in whatever fonts the machine has; a picture inside is read by a library of its own,
/// with the dangers of that; a filter turns lines into dots.
constexpr std::string_view left_out =
    "text,image,foreignObject,feImage{display:none !important}*{filter:none !important}";

using SvgHandle = std::unique_ptr<RsvgHandle, ReleaseObject>;

const guint8* data_of(std::string_view bytes) {
    return reinterpret_cast<const guint8*>(bytes.data());
}

/// Without a base address, so that nothing it names can be found.
SvgHandle parse(std::string_view bytes) {
    SvgHandle svg(rsvg_handle_new_from_data(data_of(bytes), bytes.size(), nullptr));
    if (!svg) return nullptr;
    const bool styled =
        rsvg_handle_set_stylesheet(svg.get(), data_of(left_out), left_out.size(), nullptr) != 0;
    return styled ? std::move(svg) : nullptr;
}

bool draw(RsvgHandle* svg, cairo_surface_t* surface) {
    const DrawingHandle drawing(cairo_create(surface));
    const RsvgRectangle place{0, 0, dots, dots};
    const bool drawn = rsvg_handle_render_document(svg, drawing.get(), &place, nullptr) != 0;
    return drawn && cairo_status(drawing.get()) == CAIRO_STATUS_SUCCESS;
}

}  // namespace

bool may_be_svg(std::string_view bytes) {
    const std::size_t start = bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n"sv);
    return start != std::string_view::npos && bytes[start] == '<' && bytes.find("<svg"sv) != bytes.npos;
}

PdfPicture read_svg(std::string_view bytes) {
    if (bytes.size() > most_bytes || !may_be_svg(bytes) || svg_cost(bytes) > most_svg_cost) return {};
    const SvgHandle svg = parse(bytes);
    if (!svg) return {};
    const cairo_rectangle_t place{0, 0, dots, dots};
    PdfPicture picture{SurfaceHandle(cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &place)), dots,
                       dots};
    return draw(svg.get(), picture.surface.get()) ? std::move(picture) : PdfPicture();
}

std::string svg_version() {
    return "librsvg " + std::to_string(rsvg_major_version) + '.' + std::to_string(rsvg_minor_version) + '.' +
           std::to_string(rsvg_micro_version);
}

bool has_parts_left_out(std::string_view bytes) {
    constexpr std::string_view parts[] = {"<text"sv, "<image"sv, "<foreignObject"sv, "<filter"sv};
    return may_be_svg(bytes) && std::any_of(std::begin(parts), std::end(parts), [&](std::string_view part) {
               return bytes.find(part) != std::string_view::npos;
           });
}

}  // namespace handrail
