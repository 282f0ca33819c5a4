#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "base/result.hpp"

namespace handrail {

/// Who publishes under which path: no two files may stand under one, nor under two that some file system
/// takes for the same (Windows and macOS do not tell `A.html` from `a.html`), and what is a file cannot
/// be a folder.
class ClaimedPaths {
public:
    /// Errors: `bad-output-path` (see output_path_fault); `path-collision`, which names both in alphabetical
    /// order, so that it does not depend on which thread came first.
    Result<void> claim(std::string_view path, std::string_view source);

private:
    struct Claim {
        std::string path;        ///< of the file
        std::string source;      ///< what the file is made from; may be empty
        std::size_t length = 0;  ///< of the part of `path` that this claim is for: all of it, or a folder
    };
    static bool agree(const Claim& a, const Claim& b);
    static Diagnostic collision(const Claim& a, const Claim& b);

    std::unordered_map<std::string, Claim> claims_;  ///< of files and folders, by folded path
};

}  // namespace handrail
