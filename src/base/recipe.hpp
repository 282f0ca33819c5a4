#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace handrail {

/// What a file is made of, to tell whether it would come out the same: every value that its maker looks at is
/// added, always in the same order. Values are written with their lengths, so that none can run into the
/// next ("ab", "c" is not "a", "bc").
class Recipe {
public:
    Recipe& text(std::string_view value);
    Recipe& number(std::int64_t value);

    /// hash_hex of all that was added.
    std::string hash() const;

private:
    std::string written_;
};

}  // namespace handrail
