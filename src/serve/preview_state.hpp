#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>

#include "serve/preview_response.hpp"

namespace handrail {

/// What the preview shows, shared by the builds that change it and the requests that ask for it. Any thread
/// may call it.
class PreviewState {
public:
    /// `run` tells this preview's versions from those of an earlier one that a page may still remember.
    explicit PreviewState(std::string run) : run_(std::move(run)) {}

    PreviewView view() const;

    /// After a build that published; `changed` if any file did.
    void show_site(bool changed);
    /// After a build that failed: the same problems as before are no change.
    void show_problems(Diagnostics problems);

    /// Waits until the version is another than `seen`, and gives it; nothing when the time is up or the
    /// preview ends.
    std::optional<std::string> wait_for_version(const std::string& seen,
                                                std::chrono::milliseconds at_most) const;

    /// Ends all waiting, now and later.
    void close();
    bool closed() const;

private:
    std::string version() const { return run_ + '-' + std::to_string(count_); }
    void changed();

    const std::string run_;
    mutable std::mutex mutex_;
    mutable std::condition_variable woken_;
    std::uint64_t count_ = 0;
    bool has_site_ = false;
    bool closed_ = false;
    std::shared_ptr<const Diagnostics> problems_;
};

}  // namespace handrail
