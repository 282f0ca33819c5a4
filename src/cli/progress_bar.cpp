#include "cli/progress_bar.hpp"

#include <cstdio>
#include <string>

#include <fmt/format.h>
#include <unistd.h>

namespace handrail {
namespace {

constexpr int width = 30;

}  // namespace

ProgressBar::ProgressBar() : visible_(::isatty(STDERR_FILENO) == 1) {}

ProgressBar::~ProgressBar() {
    if (visible_ && shown_ >= 0) fmt::print(stderr, "\r{:{}}\r", "", width + 40);
}

void ProgressBar::move(std::size_t done, std::size_t total) {
    if (!visible_ || total == 0) return;
    const int percent = static_cast<int>(100 * done / total);
    int before = shown_;
    // Only the thread that moves the number on draws it.
    if (percent <= before || !shown_.compare_exchange_strong(before, percent)) return;
    const int filled = width * percent / 100;
    fmt::print(stderr, "\rMaking pages [{:=<{}}{:{}}] {} of {}", "", filled, "", width - filled, done, total);
    std::fflush(stderr);
}

}  // namespace handrail
