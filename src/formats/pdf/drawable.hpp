#pragma once

#include <string>

namespace handrail {

/// How much of a pictogram's file PDFs show: see read_pictogram.
enum class Drawable { whole, in_part, not_at_all };

Drawable drawable(const std::string& bytes);

}  // namespace handrail
