#include "theme/url_filter.hpp"

#include <catch2/catch.hpp>

using namespace handrail::engine;

namespace {

std::string address(std::string_view value) {
    std::string out;
    append_address(out, value, Escape::url_start);
    return out;
}

std::string relative(std::string_view value) {
    std::string out;
    append_relative_address(out, value, Escape::url_relative);
    return out;
}

std::string encoded(std::string_view value, Escape escape) {
    std::string out;
    append_percent_encoded(out, value, escape);
    return out;
}

}  // namespace

TEST_CASE("allowed and relative addresses come through") {
    for (const char* good :
         {"https://example.org/a?b=c#d", "HTTP://example.org", "mailto:a@example.org", "tel:+441632960101",
          "services/a.html", "../a.html", "#part", "?q=1", "", "/a", "//example.org/x", "a/b:c", "?a:b",
          "https://maps.example.org/@52.6,-0.7", "https://[2001:db8::1]/", "50%25", "caf\u00E9"}) {
        CHECK(address(good) == good);
    }
}

TEST_CASE("every other scheme becomes a link to nowhere") {
    for (const char* bad :
         {"javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:x", "\x01javascript:x", "java\tscript:x",
          "java\nscript:x", "data:text/html,x", "vbscript:x", "file:///etc/passwd", ":x", "blob:x",
          "view-source:x", "%6Aavascript:x", "javascript\u200B:x", "http\u2028s:x"}) {
        INFO(bad);
        CHECK(address(bad) == "#");
    }
}

TEST_CASE("spaces around an address go, and what could break out of the attribute is encoded") {
    CHECK(address(" \n https://example.org \t") == "https://example.org");
    CHECK(address("a\"b'c<d>e`f g\\h|i^j{k}") == "a%22b%27c%3Cd%3Ee%60f%20g%5Ch%7Ci%5Ej%7Bk%7D");
    CHECK(address("a?b=1&c=2") == "a?b=1&amp;c=2");
    CHECK(address("a\tb\x7F") == "a%09b%7F");
}

TEST_CASE("where something stands before it, an address may have neither scheme nor server") {
    CHECK(relative("services/a.html") == "services/a.html");
    CHECK(relative("https://example.org") == "#");
    CHECK(relative("mailto:a@b") == "#");
    CHECK(relative(":alert(1)") == "#");
    CHECK(relative("//example.org") == "#");
    CHECK(relative("\\\\example.org") == "%5C%5Cexample.org");
}

TEST_CASE("text inside a path keeps the path, text inside a query keeps the query") {
    CHECK(encoded("a b/c?d#e%f&g'", Escape::url_part) == "a%20b/c%3Fd%23e%25f%26g%27");
    CHECK(encoded("me@example.org", Escape::url_part) == "me@example.org");
    CHECK(encoded("a=b&c/d:e é", Escape::url_query) == "a%3Db%26c%2Fd%3Ae%20%C3%A9");
}

TEST_CASE("an address in a srcset cannot begin a second candidate") {
    std::string out;
    append_address(out, "a.jpg 2x, b.jpg", Escape::srcset_start);
    CHECK(out == "a.jpg%202x%2C%20b.jpg");
    CHECK(encoded("a,b c", Escape::srcset_rest) == "a%2Cb%20c");
}
