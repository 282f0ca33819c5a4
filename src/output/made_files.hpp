#pragma once

#include <map>
#include <mutex>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "output/claimed_paths.hpp"
#include "output/manifest.hpp"

namespace handrail {

/// A file of the site that is being published.
struct MadeFile {
    FileStamp stamp;
    bool staged = false;  ///< new or changed; false: the published file is the same
};

/// The files that a build has made so far, and what went wrong with them. Any thread may call.
class MadeFiles {
public:
    /// See ClaimedPaths::claim.
    Result<void> claim(std::string_view path, std::string_view source);
    void add(const std::string& path, MadeFile file);
    /// Passes a result on, and keeps its diagnostics if it has any.
    Result<void> note(Result<void> result);

    /// What was noted, sorted.
    Diagnostics failures() const;
    /// By path; only to be called when no thread adds any more.
    const std::map<std::string, MadeFile>& all() const { return files_; }
    Manifest manifest() const;

private:
    mutable std::mutex mutex_;
    ClaimedPaths claims_;
    std::map<std::string, MadeFile> files_;
    Diagnostics failures_;
};

}  // namespace handrail
