#pragma once

#include <memory>
#include <string>

#include "theme/syntax.hpp"
#include "theme/template_errors.hpp"

namespace handrail::engine {

/// Tags may stand inside each other this deep: more is a mistake, and would exhaust the stack.
inline constexpr std::size_t tag_depth_limit = 50;

/// Reads one template file. Goes on after a fault, so that all of them are told at once.
std::unique_ptr<const syntax::File> parse_template(std::string name, SourceText source,
                                                   TemplateErrors& errors);

}  // namespace handrail::engine
