#pragma once

#include <string>

#include "base/diagnostic.hpp"

namespace handrail {

/// A panel over the last good page: every error with its place, its words and how to mend it, and the
/// warnings folded away below. A browser without scripts can close it too.
std::string problem_panel(const Diagnostics& problems);

/// A whole page of the same, for a site that has never been built. `before_body_end` is put before </body>.
std::string problem_page(const Diagnostics& problems, const std::string& before_body_end);

/// "3 errors", "1 error and 12 warnings", "no problems".
std::string count_in_words(const Diagnostics& problems);

}  // namespace handrail
