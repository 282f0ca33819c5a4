#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"

namespace handrail {

/// How far a reader of JSON had come when it met something that is not JSON.
struct JsonProgress {
    enum class Last { nothing, opened, key, value };

    struct Bracket {
        char open = '{';
        std::size_t offset = 0;
    };

    Last last = Last::nothing;      ///< the last thing understood
    std::size_t after = 0;          ///< the offset behind it
    std::vector<Bracket> brackets;  ///< those still open
};

/// Says in plain words what is wrong behind `progress.after`: the mistakes that people make by hand (a comma
/// missing or too many, single or curly quotes, a comment, a bracket never closed) each with the place to
/// mend.
Diagnostic explain_json_error(std::string_view bytes, std::string_view file, const JsonProgress& progress);

/// The offset of the first character from `offset` on that is no white space of JSON.
std::size_t skip_json_space(std::string_view bytes, std::size_t offset);

/// The offset behind the string whose opening quotation mark is at `offset`.
std::size_t end_of_json_string(std::string_view bytes, std::size_t offset);

}  // namespace handrail
