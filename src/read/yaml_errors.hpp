#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"

namespace handrail {

/// What the YAML parser complains of, in its own words, and where (byte offsets in the text).
struct YamlComplaint {
    std::string problem;
    std::size_t at = 0;
    std::string context;         ///< what it was reading; may be empty
    std::size_t context_at = 0;  ///< where that began
};

/// The same for somebody who knows no YAML: what is wrong on which line, and how to mend it. Looks at the
/// text, because the parser often notices a mistake a line late.
Diagnostic explain_yaml_error(std::string_view text, std::string_view file, std::uint32_t first_line,
                              const YamlComplaint& complaint);

}  // namespace handrail
