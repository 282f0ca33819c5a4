#pragma once

#include <string>
#include <string_view>

namespace handrail {

/// A classic script that puts `text` under `name` of globalThis.HandrailData, for pages opened from disk,
/// where a page may load scripts but not fetch files. The script is also safe inside a page: it holds no "<".
std::string script_twin(std::string_view name, std::string_view text);

}  // namespace handrail
