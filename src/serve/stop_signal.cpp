#include "serve/stop_signal.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>

#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace handrail {
namespace {

/// Only if the system is out of descriptors is there no event to wait for; then the flag is looked at this
/// often.
constexpr std::chrono::milliseconds without_event{100};

sigset_t caught_signals() {
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&set, signal);
    return set;
}

}  // namespace

StopSignal::StopSignal() : event_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

StopSignal::~StopSignal() {
    if (event_ >= 0) ::close(event_);
}

void StopSignal::raise() {
    raised_ = true;
    const std::uint64_t one = 1;
    if (event_ >= 0) static_cast<void>(!::write(event_, &one, sizeof one));
}

StopSignal::Woke StopSignal::wait(int descriptor, std::chrono::milliseconds at_most) const {
    using Clock = std::chrono::steady_clock;
    const bool for_ever = at_most.count() < 0;
    const Clock::time_point end = Clock::now() + (for_ever ? std::chrono::milliseconds(0) : at_most);
    std::array<pollfd, 2> watched = {{{event_, POLLIN, 0}, {descriptor, POLLIN, 0}}};
    while (!raised_) {
        auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now());
        if (!for_ever && left.count() < 0) left = std::chrono::milliseconds(0);
        if (for_ever) left = std::chrono::milliseconds(-1);
        if (event_ < 0 && (for_ever || left > without_event)) left = without_event;
        const int ready = ::poll(watched.data(), watched.size(), static_cast<int>(left.count()));
        if (raised_) break;
        if (ready > 0 && watched[1].revents != 0) return Woke::ready;
        if (ready < 0 && errno != EINTR)
            return Woke::ready;  // whoever reads the descriptor learns what is wrong
        if (!for_ever && Clock::now() >= end) return Woke::timeout;
    }
    return Woke::stop;
}

SignalCatcher::SignalCatcher(StopSignal& stop) {
    const sigset_t set = caught_signals();
    ::pthread_sigmask(SIG_BLOCK, &set, &before_);
    signals_ = ::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    listener_ = std::thread([this, &stop] { listen(stop); });
}

void SignalCatcher::listen(StopSignal& stop) {
    const sigset_t set = caught_signals();
    if (signals_ >= 0) {
        if (done_.wait(signals_, std::chrono::milliseconds(-1)) == StopSignal::Woke::stop) return;
        signalfd_siginfo first;
        static_cast<void>(!::read(signals_, &first, sizeof first));
        stop.raise();
    }
    ::pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
    done_.wait(-1, std::chrono::milliseconds(-1));
}

SignalCatcher::~SignalCatcher() {
    done_.raise();
    listener_.join();
    signalfd_siginfo late;
    while (signals_ >= 0 && ::read(signals_, &late, sizeof late) > 0) {
    }
    if (signals_ >= 0) ::close(signals_);
    ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

}  // namespace handrail
