#include "output/claimed_paths.hpp"

#include <catch2/catch.hpp>

#include "output/publish_site.hpp"

using namespace handrail;
using Catch::Contains;

TEST_CASE("different paths do not collide, nor do files that share a folder") {
    ClaimedPaths claims;
    for (const char* path : {"a.html", "b/a.html", "b/c.html", "b/c/d.html", "b.html", "bc"})
        CHECK(claims.claim(path, {}));
}

TEST_CASE("a path is taken once") {
    ClaimedPaths claims;
    REQUIRE(claims.claim("services/a.html", "content/services/x/a.md"));
    CHECK(problems_of(claims.claim("services/a.html", "content/services/y/a.md")) ==
          "content/services/y/a.md: error[path-collision]: services/a.html (made from "
          "content/services/x/a.md) and services/a.html "
          "(made from content/services/y/a.md) cannot both be published: they have the same address. Rename "
          "one of them.\n");
}

TEST_CASE("paths that differ only in case collide, in their folders too and in any alphabet") {
    for (const char* second :
         {"Caf\xC3\xA9/A.html", "caf\xC3\xA9/a.html", "CAF\xC3\x89/A.HTML", "caf\xC3\xA9/other.html"}) {
        ClaimedPaths claims;
        REQUIRE(claims.claim("Caf\xC3\xA9/a.html", {}));
        INFO(second);
        CHECK_THAT(problems_of(claims.claim(second, {})), Contains("capital letters"));
    }
}

TEST_CASE("letters that fold to longer ones do not upset the folders") {
    ClaimedPaths claims;
    REQUIRE(claims.claim("\xC4\xB0/\xC4\xB0\xC4\xB0/a", {}));  // U+0130, which folds to two characters
    CHECK(claims.claim("\xC4\xB0/\xC4\xB0\xC4\xB0/b", {}));
    CHECK(claims.claim("\xC4\xB0/b", {}));
    CHECK_FALSE(claims.claim("i\xCC\x87/c", {}));
    CHECK_FALSE(claims.claim("\xC4\xB0/i\xCC\x87\xC4\xB0/c", {}));
}

TEST_CASE("one path cannot be a file and a folder, whichever comes first") {
    ClaimedPaths claims;
    REQUIRE(claims.claim("a", {}));
    REQUIRE(claims.claim("b/c/d", {}));
    CHECK_THAT(problems_of(claims.claim("a/b", {})), Contains("a and a/b cannot both"));
    CHECK_THAT(problems_of(claims.claim("b/c", {})), Contains("b/c and b/c/d cannot both"));
    CHECK_THAT(problems_of(claims.claim("b", {})), Contains("one needs a folder where the other is a file"));
}

TEST_CASE("the message does not depend on which of two came first") {
    ClaimedPaths one;
    ClaimedPaths other;
    REQUIRE(one.claim("a.html", "x.md"));
    REQUIRE(other.claim("A.html", "y.md"));
    CHECK(problems_of(one.claim("A.html", "y.md")) == problems_of(other.claim("a.html", "x.md")));
}

TEST_CASE("a refused claim claims nothing") {
    ClaimedPaths claims;
    REQUIRE(claims.claim("a", {}));
    CHECK_FALSE(claims.claim("x/../a", {}));
    CHECK_FALSE(claims.claim("a/b/c", {}));
    CHECK(claims.claim("x", {}));
}

TEST_CASE("a bad path is reported at what it is made from") {
    ClaimedPaths claims;
    CHECK(problems_of(claims.claim("a\\b", "static/a\\b")) ==
          "static/a\\b: error[bad-output-path]: nothing can be published as \"a\\b\": it holds a backslash. "
          "Rename the file or entry "
          "that it is made from.\n");
}
