#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace handrail {

/// Something that is not JSON: where, what, and how to mend it.
struct JsonMistake {
    std::size_t at = 0;
    std::string message;
    std::string hint;
};

/// What is wrong inside the string whose opening quotation mark is at `start`.
JsonMistake explain_json_string(std::string_view bytes, std::size_t start);

}  // namespace handrail
