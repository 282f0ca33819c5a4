#pragma once

#include "model/site_config.hpp"
#include "text/value.hpp"

namespace handrail {

/// site.toml, once its schema has found it right; what it leaves out takes its default.
SiteConfig read_site_config(const Value& value);

}  // namespace handrail
