#include "output/made_files.hpp"

#include <atomic>

#include <catch2/catch.hpp>

#include "base/task_pool.hpp"

using namespace handrail;

TEST_CASE("the record of what was made is the same, whatever the order of threads") {
    MadeFiles made;
    parallel_for(500, 6, [&](std::size_t i) {
        const std::string path = std::to_string(i);
        static_cast<void>(made.claim(path, {}));
        made.add(path, {{"hash", i}, i % 2 == 0});
    });
    CHECK(made.all().size() == 500);
    CHECK(made.manifest().at("77") == FileStamp{"hash", 77, {}});
    CHECK_FALSE(made.all().at("77").staged);
}

TEST_CASE("of many threads that claim one path, one gets it") {
    MadeFiles made;
    std::atomic<int> got{0};
    parallel_for(200, 8, [&](std::size_t) { got += made.claim("path", {}) ? 1 : 0; });
    CHECK(got == 1);
}

TEST_CASE("what went wrong is kept, and comes back sorted by its place") {
    MadeFiles made;
    CHECK(made.note({}));
    CHECK_FALSE(made.note(Diagnostic{Severity::error, "r", "b.md", {}, "second", {}}));
    CHECK_FALSE(made.note(Diagnostic{Severity::error, "r", "a.md", {}, "first", {}}));
    REQUIRE(made.failures().size() == 2);
    CHECK(made.failures()[0].message == "first");
}
