#include "search/pipeline.hpp"

#include <catch2/catch.hpp>

using handrail::lunr::Pipeline;
using handrail::lunr::Settings;

TEST_CASE("a token is trimmed, tested for stop words and stemmed, in that order") {
    const Pipeline pipeline{Settings{}};
    CHECK(pipeline.run("(swimming)") == "swim");
    CHECK_FALSE(pipeline.run("the."));
    CHECK(pipeline.run("it's") == "it'");
    CHECK(pipeline.run("\u2014") == "");
}

TEST_CASE("each step can be switched off") {
    Settings settings;
    settings.trim = false;
    CHECK(Pipeline(settings).run("the.") == "the.");
    settings = {};
    settings.stop_words.clear();
    CHECK(Pipeline(settings).run("the.") == "the");
    settings = {};
    settings.stem = false;
    CHECK(Pipeline(settings).run("swimming!") == "swimming");
}
