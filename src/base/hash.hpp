#pragma once

#include <string>
#include <string_view>

namespace handrail {

/// XXH3-128 of the bytes as 32 lower-case hexadecimal digits: for fingerprints in file names and for
/// telling whether bytes changed. Not for anything that an attacker could profit from.
std::string hash_hex(std::string_view bytes);

}  // namespace handrail
