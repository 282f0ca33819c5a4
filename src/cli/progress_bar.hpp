#pragma once

#include <atomic>
#include <cstddef>

namespace handrail {

/// A progress bar on a terminal's standard error; silent where that is no terminal. Any thread may move it:
/// it draws at most a hundred times, once a per cent.
class ProgressBar {
public:
    ProgressBar();
    /// Wipes the bar, so that what is printed next starts on a clean line.
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    void move(std::size_t done, std::size_t total);

private:
    bool visible_;
    std::atomic<int> shown_{-1};
};

}  // namespace handrail
