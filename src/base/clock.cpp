#include "base/clock.hpp"

#include <charconv>
#include <cstdlib>
#include <string_view>

namespace handrail {

std::chrono::year_month_day system_today() {
    using std::chrono::floor;
    auto now = std::chrono::system_clock::now();
    if (const char* epoch = std::getenv("SOURCE_DATE_EPOCH")) {
        const std::string_view text = epoch;
        long long seconds = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
        if (error == std::errc{} && end == text.data() + text.size()) {
            now = std::chrono::system_clock::time_point{std::chrono::seconds{seconds}};
        }
    }
    return std::chrono::year_month_day{floor<std::chrono::days>(now)};
}

}  // namespace handrail
