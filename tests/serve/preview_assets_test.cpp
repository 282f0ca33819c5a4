#include "serve/preview_assets.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

TEST_CASE("an addition stands before the end of the body") {
    CHECK(with_addition("<body>a</body></html>", "+") == "<body>a+</body></html>");
    CHECK(with_addition("<BODY>a</BODY >", "+") == "<BODY>a+</BODY >");
}

TEST_CASE("an addition stands before the last end of a body, not before one that a text speaks of") {
    CHECK(with_addition("<pre></body></pre></body>", "+") == "<pre></body></pre>+</body>");
}

TEST_CASE("an addition stands at the end of a page that has no end of a body") {
    CHECK(with_addition("<p>a", "+") == "<p>a+");
    CHECK(with_addition("", "+") == "+");
}

TEST_CASE("the script is a classic one, and the version cannot break out of its attribute") {
    CHECK(preview_script_element("7-1") == "<script src=\"/-/preview.js\" data-version=\"7-1\"></script>\n");
    CHECK(preview_script_element("\"><b>").find("<b>") == std::string::npos);
}
