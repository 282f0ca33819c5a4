#pragma once

#include <cstdint>
#include <string>

namespace handrail {

/// How many pages a PDF has; 0 for what is none.
std::uint32_t pdf_page_count(const std::string& bytes);

}  // namespace handrail
