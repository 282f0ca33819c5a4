#include "formats/pdf/drawable.hpp"

#include "formats/pdf/picture_file.hpp"
#include "formats/pdf/svg_picture.hpp"

namespace handrail {

Drawable drawable(const std::string& bytes) {
    if (!read_pictogram(bytes).surface) return Drawable::not_at_all;
    return has_parts_left_out(bytes) ? Drawable::in_part : Drawable::whole;
}

}  // namespace handrail
