#include "search/document.hpp"

#include <catch2/catch.hpp>

using namespace handrail::lunr;

TEST_CASE("a field is found by its name, the first of equal ones") {
    const Document document{"a", {{"title", "one"}, {"title", "two"}}};
    REQUIRE(document.find("title") != nullptr);
    CHECK(std::get<std::string>(*document.find("title")) == "one");
    CHECK(document.find("body") == nullptr);
}
