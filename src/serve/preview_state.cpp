#include "serve/preview_state.hpp"

#include <algorithm>

namespace handrail {
namespace {

bool same(const Diagnostics& a, const Diagnostics& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Diagnostic& x, const Diagnostic& y) { return to_line(x) == to_line(y); });
}

}  // namespace

PreviewView PreviewState::view() const {
    const std::lock_guard lock(mutex_);
    return {version(), problems_, has_site_};
}

/// To be called with the mutex held.
void PreviewState::changed() {
    ++count_;
    woken_.notify_all();
}

void PreviewState::show_site(bool files_changed) {
    const std::lock_guard lock(mutex_);
    const bool other = files_changed || !has_site_ || problems_ != nullptr;
    has_site_ = true;
    problems_.reset();
    if (other) changed();
}

void PreviewState::show_problems(Diagnostics problems) {
    const std::lock_guard lock(mutex_);
    if (problems_ && same(*problems_, problems)) return;
    problems_ = std::make_shared<const Diagnostics>(std::move(problems));
    changed();
}

std::optional<std::string> PreviewState::wait_for_version(const std::string& seen,
                                                          std::chrono::milliseconds at_most) const {
    std::unique_lock lock(mutex_);
    woken_.wait_for(lock, at_most, [&] { return closed_ || version() != seen; });
    if (closed_ || version() == seen) return std::nullopt;
    return version();
}

void PreviewState::close() {
    const std::lock_guard lock(mutex_);
    closed_ = true;
    woken_.notify_all();
}

bool PreviewState::closed() const {
    const std::lock_guard lock(mutex_);
    return closed_;
}

}  // namespace handrail
