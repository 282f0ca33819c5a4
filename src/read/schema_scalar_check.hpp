#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "read/schema.hpp"
#include "text/value.hpp"

namespace handrail {

/// Holds one scalar that is not empty against its node: type, choices, lengths, range, pattern and format.
/// `name` begins a message, `"summary"` or `Item 2 of "links"`, and is asked for only where there is one.
void check_scalar(const SchemaNode& node, const Value& value, const std::function<std::string()>& name,
                  std::string_view file, Diagnostics& diagnostics);

/// "a, b or c".
std::string listed(const std::vector<std::string>& words);

}  // namespace handrail
