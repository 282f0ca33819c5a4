#include "base/child_process.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

TEST_CASE("a program's exit status comes back") {
    CHECK(run_program("true", {}) == 0);
    CHECK(run_program("sh", {"-c", "exit 7"}) == 7);
}

TEST_CASE("arguments reach the program as they are, without a shell") {
    CHECK(run_program("test", {"$HOME; `x` 'y'", "=", "$HOME; `x` 'y'"}) == 0);
    CHECK(run_program("test", {"", "=", ""}) == 0);
}

TEST_CASE("a program that a signal ends gives 128 and the signal") {
    CHECK(run_program("sh", {"-c", "kill -9 $$"}) == 137);
}

TEST_CASE("a program that is not there gives nothing") {
    CHECK_FALSE(run_program("no-such-program-anywhere", {"x"}));
}
