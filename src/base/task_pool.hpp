#pragma once

#include <cstddef>
#include <functional>

namespace handrail {

/// How many threads to use when nobody says: one for each core.
std::size_t default_jobs();

/// Calls `task(0)` to `task(count - 1)`, each once, on up to `jobs` threads, and returns when
/// all are done. Tasks take the next index as they become free, so uneven ones balance; they
/// must not depend on each other's order. An exception of a task is thrown again here.
void parallel_for(std::size_t count, std::size_t jobs, const std::function<void(std::size_t)>& task);

}  // namespace handrail
