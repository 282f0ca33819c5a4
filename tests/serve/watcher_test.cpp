#include "serve/watcher.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

TEST_CASE("a site is made from these, and from nothing else in its folder") {
    for (const char* name : {"content", "data", "images", "site.toml", "static", "theme", "themes"}) {
        CAPTURE(name);
        CHECK(is_source_name(name));
    }
    for (const char* name : {"", "site", ".site.handrail", "build", "Content", "site.toml~", "README.md"}) {
        CAPTURE(name);
        CHECK_FALSE(is_source_name(name));
    }
}
