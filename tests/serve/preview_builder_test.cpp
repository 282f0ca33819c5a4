#include "serve/preview_builder.hpp"

#include <sstream>

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

struct Preview {
    BuildReport next;
    PreviewState state{"7"};
    std::ostringstream out;
    std::ostringstream problems;
    PreviewBuilder builder{[this] { return next; }, state, out, problems};
};

BuildReport good(std::size_t written) {
    BuildReport report;
    report.published = true;
    report.pages = 12;
    report.summary.written = written;
    return report;
}

BuildReport bad() {
    BuildReport report;
    report.diagnostics = {{Severity::warning, "w", "a.md", {1, 1}, "A warning.", ""},
                          {Severity::error, "unknown-key", "a.md", {7, 3}, "It is wrong.", "Mend it."}};
    return report;
}

bool has(const std::ostringstream& out, const std::string& part) {
    return out.str().find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a good build is shown, and summed up on a line") {
    Preview preview;
    preview.next = good(3);
    preview.builder.run();
    CHECK(preview.state.view().has_site);
    CHECK(has(preview.out, "12 pages, 3 files written, 0 removed, "));
    CHECK(preview.problems.str().empty());
}

TEST_CASE("a build that wrote and removed nothing does not reload a page, and one that removed does") {
    Preview preview;
    preview.next = good(3);
    preview.builder.run();
    const std::string version = preview.state.view().version;
    preview.next = good(0);
    preview.builder.run();
    CHECK(preview.state.view().version == version);
    preview.next.summary.removed = 1;
    preview.builder.run();
    CHECK(preview.state.view().version != version);
}

TEST_CASE("the terminal lists errors in the form of every command, and only counts warnings") {
    Preview preview;
    preview.next = bad();
    preview.builder.run();
    CHECK(preview.problems.str() == "a.md:7:3: error[unknown-key]: It is wrong. Mend it.\n");
    CHECK(has(preview.out, "1 error and 1 warning. The browser shows what is wrong."));
}

TEST_CASE("after a good build a bad one leaves the site, and the terminal says so") {
    Preview preview;
    preview.next = good(3);
    preview.builder.run();
    preview.next = bad();
    preview.builder.run();
    CHECK(preview.state.view().has_site);
    REQUIRE(preview.state.view().problems);
    CHECK(preview.state.view().problems->size() == 2);
    CHECK(has(preview.out, "The browser shows the last good site, and what is wrong."));
}
