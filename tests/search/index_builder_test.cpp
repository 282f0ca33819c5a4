#include "search/index_builder.hpp"

#include <limits>

#include <catch2/catch.hpp>

using namespace handrail::lunr;

namespace {

IndexBuilder builder_for(Settings settings) {
    auto builder = IndexBuilder::create(std::move(settings));
    REQUIRE(builder);
    return std::move(builder).value();
}

}  // namespace

// The text is what lunr 2.3.9 prints for the same documents; tests/lunr compares many more with lunr itself.
TEST_CASE("an index is lunr's own JSON") {
    auto builder = builder_for({.fields = {{"title", 2}, {"tags", 1}}});
    REQUIRE(builder.add(
        {"a", {{"title", "Swimming in the pool"}, {"tags", std::vector<std::string>{"Short breaks"}}}}));
    REQUIRE(builder.add({"b", {{"title", "The pool \u2014 pools"}}, 3}));
    CHECK(builder.to_json() ==
          R"({"version":"2.3.9","fields":["title","tags"],"fieldVectors":[["title/a",[0,1.51,1,0.397]],)"
          R"(["tags/a",[2,0.492]],["title/b",[1,1.424,3,3.844]],["tags/b",[]]],"invertedIndex":[)"
          R"(["",{"_index":3,"title":{"b":{}},"tags":{}}],)"
          R"(["pool",{"_index":1,"title":{"a":{},"b":{}},"tags":{}}],)"
          R"(["short break",{"_index":2,"title":{},"tags":{"a":{}}}],)"
          R"(["swim",{"_index":0,"title":{"a":{}},"tags":{}}]],"pipeline":["stemmer"]})");
}

TEST_CASE("places are written if they are asked for, and null for items of a list") {
    Settings settings{.fields = {{"t", 1}}};
    settings.metadata = {Metadata::position, Metadata::index, Metadata::fields};
    auto builder = builder_for(settings);
    REQUIRE(builder.add({"a", {{"t", "the \U0001F600 pool"}}}));
    REQUIRE(builder.add({"b", {{"t", std::vector<std::string>{"pool"}}}}));
    const std::string json = builder.to_json();
    CHECK(json.find(R"("a":{"position":[[7,4]],"index":[2],"fields":[["t"]]})") != std::string::npos);
    CHECK(json.find(R"("b":{"position":[null],"index":[null],"fields":[["t"]]})") != std::string::npos);
}

TEST_CASE("an index without documents or without a stemmer is one too") {
    CHECK(builder_for({}).to_json() ==
          R"({"version":"2.3.9","fields":[],"fieldVectors":[],"invertedIndex":[],"pipeline":["stemmer"]})");
    Settings settings{.fields = {{"t", 1}}};
    settings.stem = false;
    CHECK(builder_for(settings).to_json().ends_with(R"("pipeline":[]})"));
}

TEST_CASE("the number of threads does not change a byte") {
    auto builder = builder_for({.fields = {{"t", 1}}});
    for (int i = 0; i < 3000; ++i) {
        REQUIRE(builder.add({"d" + std::to_string(i), {{"t", "pool number" + std::to_string(i % 1500)}}}));
    }
    CHECK(builder.to_json(1) == builder.to_json(4));
}

TEST_CASE("a second document with the same ref is refused and leaves the index as it was") {
    auto builder = builder_for({.fields = {{"t", 1}}});
    REQUIRE(builder.add({"a", {{"t", "one"}}}));
    const std::string before = builder.to_json();
    const auto added = builder.add({"a", {{"t", "two"}}});
    REQUIRE_FALSE(added);
    CHECK(added.diagnostics().front().rule == "repeated-ref");
    CHECK(builder.to_json() == before);
    CHECK(builder.size() == 1);
    CHECK(builder.find("a") == 0U);
    CHECK_FALSE(builder.find("b"));
}

TEST_CASE("documents that cannot be written are refused") {
    auto builder = builder_for({.fields = {{"t", 1}}});
    CHECK_FALSE(builder.add({"\xFF", {}}));
    CHECK_FALSE(builder.add({"a", {}, std::numeric_limits<double>::infinity()}));
    CHECK(builder.size() == 0);
}

TEST_CASE("bad bytes in a text become U+FFFD") {
    Settings settings{.fields = {{"t", 1}}};
    settings.trim = false;
    auto builder = builder_for(settings);
    REQUIRE(builder.add({"a", {{"t", "x\xFFz"}}}));
    CHECK(builder.to_json().find("x\uFFFDz") != std::string::npos);
}

TEST_CASE("wrong settings make no index") {
    CHECK_FALSE(IndexBuilder::create({.fields = {{"a/b", 1}}}));
}
