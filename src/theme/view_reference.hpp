#pragma once

#include <span>
#include <string>

#include "theme/view_type.hpp"

namespace handrail {

/// What templates can use, as Markdown: a section for each of `pages`, then one for every kind of record
/// inside them, each with a table of names, kinds and descriptions. docs/themes.md holds it; a test keeps it
/// true.
std::string view_reference(std::span<const ViewType* const> pages);

/// "text", "list of contact", "number, may be absent".
std::string describe_kind(const ValueType& type);

}  // namespace handrail
