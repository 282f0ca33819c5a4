#pragma once

#include <string>
#include <string_view>

namespace handrail {

/// Words as they can stand in an address or an id: lower case, without accents, all else a single "-". Other
/// scripts are left out; "section" if nothing is left.
std::string slug(std::string_view words);

}  // namespace handrail
