#pragma once

#include "check/rules.hpp"

namespace handrail {

/// Runs every rule over a Local Offer that was read and sets the severities that site.toml's [checks] asks
/// for
/// ("off" drops them; an error of the schema or of a reader cannot be switched off). Sorted by place.
Diagnostics check_offer(const CheckInput& input);

}  // namespace handrail
