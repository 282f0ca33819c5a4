#pragma once

#include <atomic>
#include <chrono>
#include <thread>

#include <signal.h>

namespace handrail {

/// Tells a loop that waits for something that it is time to end. Any thread may raise it; it stays raised.
class StopSignal {
public:
    StopSignal();
    StopSignal(const StopSignal&) = delete;
    StopSignal& operator=(const StopSignal&) = delete;
    ~StopSignal();

    void raise();
    bool raised() const { return raised_; }

    enum class Woke { stop, ready, timeout };
    /// Waits until the signal is raised, `descriptor` can be read, or the time is up; in this order if
    /// several are so. A negative descriptor is passed over, a negative time means for ever.
    Woke wait(int descriptor, std::chrono::milliseconds at_most) const;

private:
    std::atomic<bool> raised_{false};
    int event_;
};

/// As long as it lives, an interrupt (Ctrl+C), SIGTERM or a closed terminal raises a StopSignal instead of
/// ending the process; a second one ends the process at once, as if nobody had caught it. To be made before
/// other threads are started, because they inherit which signals they are spared.
class SignalCatcher {
public:
    explicit SignalCatcher(StopSignal& stop);
    SignalCatcher(const SignalCatcher&) = delete;
    SignalCatcher& operator=(const SignalCatcher&) = delete;
    ~SignalCatcher();

private:
    void listen(StopSignal& stop);

    StopSignal done_;
    sigset_t before_{};  ///< what the thread was spared before
    int signals_;
    std::thread listener_;
};

}  // namespace handrail
