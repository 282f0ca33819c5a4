#pragma once

#include <string>

#include "base/disk.hpp"

namespace handrail {

/// Handrail's own folder, which holds themes/ and data/: ../share/handrail beside the folder of the running
/// command.
Result<std::string> find_resources(const Disk& disk, const std::string& executable);

}  // namespace handrail
