#include "theme/json_place.hpp"

#include <string_view>

#include <catch2/catch.hpp>

using namespace handrail::engine;

namespace {

JsonPlace after(std::string_view text) {
    JsonPlace place;
    for (const char c : text) place.read(c);
    return place;
}

}  // namespace

TEST_CASE("strings of JSON are told from what stands between them, escaped quotes included") {
    CHECK_FALSE(after(R"({"a": )").is_in_string());
    CHECK(after(R"({"a": "b)").is_in_string());
    CHECK(after(R"({"a": "b\")").is_in_string());
    CHECK_FALSE(after(R"({"a": "b\\")").is_in_string());
}
