#pragma once

#include <string>
#include <string_view>

namespace handrail {

/// Every byte but letters, digits and "-._~" as %XX (RFC 3986, unreserved characters): safe in any part of an
/// address.
std::string percent_encode(std::string_view text);

}  // namespace handrail
