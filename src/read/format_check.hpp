#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "read/schema.hpp"

namespace handrail {

/// What is wrong with a string of a certain format.
struct FormatProblem {
    std::string message;  ///< a whole sentence
    std::string hint;
};

/// Holds `text` against `format`; `name` gives how the message begins (`"reviewed"`, `Item 2 of
/// "links"`). Empty if all is well.
std::optional<FormatProblem> check_format(SchemaFormat format, std::string_view text,
                                          const std::function<std::string()>& name);

/// True for an id: lower-case letters a to z, digits and single "-" between them, at most 100 characters,
/// and neither a name that Windows keeps for devices (con, nul, com1 ...) nor "index", a list's own page.
bool is_id(std::string_view text);

/// True for an address that a page may link to: http, https, mailto, tel, or relative.
bool is_allowed_uri(std::string_view text);

}  // namespace handrail
