#include "serve/stop_signal.hpp"

#include <array>
#include <future>

#include <catch2/catch.hpp>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace handrail;

namespace {

constexpr std::chrono::milliseconds no_time{0};
constexpr std::chrono::milliseconds for_ever{-1};

/// Runs `work` in a process of its own, which has no threads yet; gives what `waitpid` says of its end.
template <typename Work>
int end_of_process(Work work) {
    const pid_t child = ::fork();
    if (child == 0) ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

}  // namespace

TEST_CASE("a raised signal ends waiting, now and later") {
    StopSignal stop;
    CHECK(stop.wait(-1, no_time) == StopSignal::Woke::timeout);
    auto waiting = std::async(std::launch::async, [&] { return stop.wait(-1, for_ever); });
    stop.raise();
    CHECK(waiting.get() == StopSignal::Woke::stop);
    CHECK(stop.wait(-1, for_ever) == StopSignal::Woke::stop);
}

TEST_CASE("waiting ends when the descriptor can be read, and a stop counts more") {
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    StopSignal stop;
    CHECK(stop.wait(ends[0], no_time) == StopSignal::Woke::timeout);
    REQUIRE(::write(ends[1], "x", 1) == 1);
    CHECK(stop.wait(ends[0], for_ever) == StopSignal::Woke::ready);
    stop.raise();
    CHECK(stop.wait(ends[0], for_ever) == StopSignal::Woke::stop);
    ::close(ends[0]);
    ::close(ends[1]);
}

TEST_CASE("an interrupt, a termination and a closed terminal stop cleanly") {
    const int signal = GENERATE(SIGINT, SIGTERM, SIGHUP);
    const int status = end_of_process([&] {
        StopSignal stop;
        const SignalCatcher catcher(stop);
        ::kill(::getpid(), signal);
        return stop.wait(-1, for_ever) == StopSignal::Woke::stop ? 7 : 8;
    });
    REQUIRE(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 7);
}

TEST_CASE("a second signal ends a process that does not come to its end") {
    const int status = end_of_process([] {
        StopSignal stop;
        const SignalCatcher catcher(stop);
        ::kill(::getpid(), SIGTERM);
        stop.wait(-1, for_ever);
        while (true) {
            ::kill(::getpid(), SIGTERM);
            ::usleep(1000);
        }
        return 0;
    });
    REQUIRE(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGTERM);
}
