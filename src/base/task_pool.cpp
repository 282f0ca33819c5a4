#include "base/task_pool.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace handrail {

std::size_t default_jobs() {
    return std::max(1U, std::thread::hardware_concurrency());
}

void parallel_for(std::size_t count, std::size_t jobs, const std::function<void(std::size_t)>& task) {
    std::atomic<std::size_t> next{0};
    std::exception_ptr first_error;
    std::mutex error_mutex;
    const auto work = [&] {
        for (std::size_t index = next++; index < count; index = next++) {
            try {
                task(index);
            } catch (...) {
                const std::scoped_lock lock(error_mutex);
                if (!first_error) first_error = std::current_exception();
                next = count;
            }
        }
    };
    const std::size_t threads = std::min(std::max<std::size_t>(jobs, 1), count);
    {
        std::vector<std::jthread> others;
        for (std::size_t thread = 1; thread < threads; ++thread) others.emplace_back(work);
        work();
    }
    if (first_error) std::rethrow_exception(first_error);
}

}  // namespace handrail
