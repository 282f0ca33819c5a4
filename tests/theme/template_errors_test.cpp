#include "theme/template_errors.hpp"

#include <catch2/catch.hpp>

using namespace handrail;
using namespace handrail::engine;

TEST_CASE("the same fault is told once, and all come out in the order of places") {
    const SourceText source = make_source_text("a.html", "é1\n2").value();
    TemplateErrors errors;
    CHECK(errors.empty());
    errors.add(source, 4, "rule", "second");
    errors.add(source, 2, "rule", "first", "hint");
    errors.add(source, 4, "rule", "second");
    CHECK(errors.size() == 2);
    const Diagnostics found = std::move(errors).sorted();
    CHECK(to_line(found.front()) == "a.html:1:2: error[rule]: first hint");
    CHECK(to_line(found.back()) == "a.html:2:1: error[rule]: second");
}
