#pragma once

#include <functional>
#include <string>

#include "base/result.hpp"

namespace handrail {

/// Held while a build publishes; going out of scope unlocks.
class BuildLock {
public:
    /// `release` is called once.
    explicit BuildLock(std::function<void()> release);
    BuildLock(BuildLock&& other) noexcept;
    BuildLock& operator=(BuildLock&& other) noexcept;
    ~BuildLock();

    void release();

private:
    std::function<void()> release_;
};

/// Locks the staging folder `side` of the output folder `out` (named in messages).
using LockTaker = std::function<Result<BuildLock>(const std::string& side, const std::string& out)>;

/// Makes the folder `side`, readable by its owner alone, and locks the file `side`/lock with flock: the
/// system lets go of it when the process ends, however it ends, so that no lock can be stale. The file says
/// who holds it. Releasing removes the file, and the folder if nothing else is in it. Errors:
/// `build-running`, saying since when and by which process; `disk`.
Result<BuildLock> take_build_lock(const std::string& side, const std::string& out);

}  // namespace handrail
