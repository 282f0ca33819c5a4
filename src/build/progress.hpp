#pragma once

#include <cstddef>
#include <functional>

namespace handrail {

/// How far a build is: pages made, of how many. Called from many threads.
using Progress = std::function<void(std::size_t done, std::size_t total)>;

}  // namespace handrail
