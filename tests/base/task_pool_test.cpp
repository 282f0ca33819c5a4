#include "base/task_pool.hpp"

#include <atomic>
#include <mutex>
#include <set>
#include <stdexcept>
#include <thread>
#include <vector>

#include <catch2/catch.hpp>

using namespace handrail;

TEST_CASE("every task runs once, however many threads there are") {
    for (const std::size_t jobs : {0, 1, 2, 7, 64}) {
        std::vector<std::atomic<int>> runs(1000);
        parallel_for(runs.size(), jobs, [&](std::size_t index) { ++runs[index]; });
        CHECK(
            std::all_of(runs.begin(), runs.end(), [](const std::atomic<int>& count) { return count == 1; }));
    }
}

TEST_CASE("no tasks need no thread") {
    bool ran = false;
    parallel_for(0, 4, [&](std::size_t) { ran = true; });
    CHECK_FALSE(ran);
}

TEST_CASE("no more threads run than were asked for, and one job stays on the caller's") {
    std::mutex mutex;
    std::set<std::thread::id> threads;
    const auto note = [&](std::size_t) {
        const std::scoped_lock lock(mutex);
        threads.insert(std::this_thread::get_id());
    };
    parallel_for(500, 3, note);
    CHECK(threads.size() <= 3);
    threads.clear();
    parallel_for(500, 1, note);
    CHECK(threads == std::set<std::thread::id>{std::this_thread::get_id()});
}

TEST_CASE("an exception of a task comes out, and the tasks that were not begun are dropped") {
    std::atomic<int> runs{0};
    const auto fail = [&](std::size_t) {
        ++runs;
        throw std::runtime_error("no");
    };
    CHECK_THROWS_WITH(parallel_for(1000, 4, fail), "no");
    CHECK(runs <= 4);
}

TEST_CASE("there is at least one job when nobody says how many") {
    CHECK(default_jobs() >= 1);
}
