#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/diagnostic.hpp"

namespace handrail {

/// A TOML parser's complaint in plain words. `description` is the parser's own sentence, `at` the byte offset
/// in `text` that it names. A key that is there twice gets both places.
Diagnostic explain_toml_error(std::string_view text, std::string_view file, std::uint32_t first_line,
                              std::string_view description, std::size_t at);

}  // namespace handrail
