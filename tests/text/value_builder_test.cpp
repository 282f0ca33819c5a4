#include "text/value_builder.hpp"

#include <catch2/catch.hpp>

#include "support/value_text.hpp"

using namespace handrail;
using handrail::test::value_text;

TEST_CASE("events become a tree in the order in which they came") {
    ValueBuilder builder(8);
    REQUIRE(builder.open(Value::Kind::object, {1, 1}));
    CHECK_FALSE(builder.key("b", {1, 2}));
    REQUIRE(builder.open(Value::Kind::list, {1, 5}));
    builder.scalar("x", {1, 6});
    builder.null({1, 8});
    builder.close();
    CHECK_FALSE(builder.key("a", {2, 1}));
    builder.scalar("", {2, 4});
    builder.close();
    CHECK(builder.depth() == 0);
    CHECK(value_text(builder.take(), true) == "{b@1:2: ['x'@1:6, null@1:8]@1:5, a@2:1: ''@2:4}@1:1");
}

TEST_CASE("nesting beyond the limit is refused and changes nothing") {
    ValueBuilder builder(2);
    CHECK(builder.open(Value::Kind::list, {1, 1}));
    CHECK(builder.open(Value::Kind::list, {1, 2}));
    CHECK_FALSE(builder.open(Value::Kind::list, {1, 3}));
    CHECK(builder.depth() == 2);
}

TEST_CASE("a key that comes twice is found, in small objects and in large ones") {
    for (const int count : {1, 23, 24, 25, 5000}) {
        CAPTURE(count);
        ValueBuilder builder(1);
        builder.open(Value::Kind::object, {1, 1});
        for (int i = 0; i < count; ++i) {
            REQUIRE_FALSE(builder.key("key" + std::to_string(i), {static_cast<std::uint32_t>(i + 1), 1}));
            builder.null({});
        }
        CHECK(builder.key("key0", {9999, 1}) == Position{1, 1});
        const auto last = static_cast<std::uint32_t>(count);
        CHECK(builder.key("key" + std::to_string(count - 1), {9999, 1}) == Position{last, 1});
        CHECK_FALSE(builder.key("other", {9999, 1}));
    }
}

TEST_CASE("the message about a duplicate key names both places") {
    CHECK(to_line(duplicate_key("a.md", "name", {2, 1}, {9, 3})) ==
          "a.md:9:3: error[duplicate-key]: \"name\" is here a second time; it is already on line 2, "
          "column 1. Keep one of the two.");
}

TEST_CASE("the message about nesting names the limit") {
    CHECK(too_deep("a.md", {1, 1}, 16).message.find("16") != std::string::npos);
}
