#include "serve/problem_html.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

namespace {

const Diagnostic unknown_key{Severity::error,
                             "unknown-key",
                             "content/services/a.md",
                             {7, 3},
                             "\"catagories\" is not a field.",
                             "Did you mean \"categories\"?"};
const Diagnostic no_area{
    Severity::warning, "missing-area", "content/services/b.md", {1, 1}, "No area is given.", ""};

bool has(const std::string& html, const std::string& text) {
    return html.find(text) != std::string::npos;
}

}  // namespace

TEST_CASE("a problem is listed with its place, its words and how to mend it") {
    for (const std::string& html : {problem_panel({unknown_key}), problem_page({unknown_key}, "")}) {
        CHECK(has(html, "content/services/a.md:7:3"));
        CHECK(has(html, "&quot;catagories&quot; is not a field."));
        CHECK(has(html, "Did you mean &quot;categories&quot;?"));
        CHECK(has(html, "1 error keeps your changes from being shown"));
    }
}

TEST_CASE("a problem of a file as a whole names the file alone") {
    CHECK(has(problem_panel({{Severity::error, "r", "site.toml", {}, "It is missing.", ""}}), ">site.toml<"));
}

TEST_CASE("what an author wrote is never markup in the list of problems") {
    const Diagnostic nasty{Severity::error,
                           "r",
                           "content/<img src=x>.md",
                           {1, 1},
                           "<script>alert(1)</script>",
                           "</section><b onclick=\"x\">"};
    for (const std::string& html : {problem_panel({nasty}), problem_page({nasty}, "")}) {
        CHECK_FALSE(has(html, "<img"));
        CHECK_FALSE(has(html, "<script"));
        CHECK_FALSE(has(html, "<b "));
        CHECK(has(html, "&lt;script&gt;"));
    }
}

TEST_CASE("errors come first, and warnings are folded away") {
    const std::string html = problem_panel({no_area, unknown_key});
    CHECK(html.find("catagories") < html.find("<summary>1 warning</summary>"));
    CHECK(html.find("<summary>1 warning</summary>") < html.find("No area is given."));
}

TEST_CASE("a list that nobody could read through ends, and says how much is left") {
    const std::string html = problem_panel(Diagnostics(201, unknown_key));
    CHECK(has(html, "201 errors keep your changes"));
    CHECK(has(html, "And 1 more"));
    CHECK_FALSE(has(problem_panel(Diagnostics(200, unknown_key)), "more: the terminal"));
}

TEST_CASE("problems are counted in words") {
    CHECK(count_in_words({}) == "no problems");
    CHECK(count_in_words({unknown_key}) == "1 error");
    CHECK(count_in_words({no_area, no_area}) == "2 warnings");
    CHECK(count_in_words({unknown_key, unknown_key, no_area}) == "2 errors and 1 warning");
}
