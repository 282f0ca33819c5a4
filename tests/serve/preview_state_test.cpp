#include "serve/preview_state.hpp"

#include <future>

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

constexpr std::chrono::milliseconds no_time{0};
constexpr std::chrono::seconds long_time{30};

Diagnostics problem(const std::string& message) {
    return {{Severity::error, "r", "a.md", {1, 1}, message, ""}};
}

}  // namespace

TEST_CASE("every change makes another version, and what is no change does not") {
    PreviewState state("7");
    const std::string first = state.view().version;
    state.show_site(true);
    const std::string second = state.view().version;
    CHECK(first != second);
    state.show_site(false);
    CHECK(state.view().version == second);
    state.show_site(true);
    CHECK(state.view().version != second);
}

TEST_CASE("the first good build is a change though it wrote nothing") {
    PreviewState state("7");
    const std::string before = state.view().version;
    state.show_site(false);
    CHECK(state.view().version != before);
    CHECK(state.view().has_site);
}

TEST_CASE("problems come, change and go as versions, and the same ones do not") {
    PreviewState state("7");
    state.show_site(true);
    state.show_problems(problem("One."));
    const std::string one = state.view().version;
    state.show_problems(problem("One."));
    CHECK(state.view().version == one);
    state.show_problems(problem("Two."));
    const std::string two = state.view().version;
    CHECK(two != one);
    CHECK(state.view().has_site);
    state.show_site(false);
    CHECK(state.view().version != two);
    CHECK_FALSE(state.view().problems);
}

TEST_CASE("two previews have no version in common") {
    CHECK(PreviewState("7").view().version != PreviewState("8").view().version);
}

TEST_CASE("who waits for another version is woken by it, and not before") {
    PreviewState state("7");
    const std::string first = state.view().version;
    CHECK_FALSE(state.wait_for_version(first, no_time).has_value());
    CHECK(state.wait_for_version("", no_time) == first);
    auto waiting = std::async(std::launch::async, [&] { return state.wait_for_version(first, long_time); });
    state.show_site(true);
    CHECK(waiting.get() == state.view().version);
}

TEST_CASE("the end of the preview ends all waiting") {
    PreviewState state("7");
    auto waiting = std::async(std::launch::async,
                              [&] { return state.wait_for_version(state.view().version, long_time); });
    state.close();
    CHECK_FALSE(waiting.get().has_value());
    CHECK(state.closed());
    CHECK_FALSE(state.wait_for_version("", long_time).has_value());
}
