#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace handrail {

/// The sentences of a text, each with its own mark at its end: split behind ".", "!" and "?" before a space,
/// but not behind "Mr.", "e.g." and the like, nor inside "10.30am" or an address. A line's end ends a
/// sentence too.
std::vector<std::string_view> sentences(std::string_view text);

/// Words as a reader counts them: what stands between spaces and has a letter or digit in it.
std::size_t count_words(std::string_view text);

}  // namespace handrail
