#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace handrail::engine {

/// `pattern` with each "$" replaced by the next of `values`: for messages.
std::string sentence(std::string_view pattern, std::initializer_list<std::string_view> values);

}  // namespace handrail::engine
