#include "serve/request_path.hpp"

#include <catch2/catch.hpp>

using namespace handrail;

TEST_CASE("a target becomes the path of a file below the site") {
    CHECK(requested_path("/") == "");
    CHECK(requested_path("/services/a.html") == "services/a.html");
    CHECK(requested_path("/services/") == "services/");
    CHECK(requested_path("/a%20b.html?x=/../y") == "a b.html");
    CHECK(requested_path("/caf%C3%A9.html") == "caf\xC3\xA9.html");
    CHECK(requested_path("/.well-known/security.txt") == ".well-known/security.txt");
}

TEST_CASE("no target names anything outside the site, or hidden in it") {
    const char* target =
        GENERATE("/../secret", "/a/../../secret", "/%2e%2e/secret", "/a/%2E%2E%2f%2e%2e/secret",
                 "/..%2fsecret", "/..\\secret", "/..%5csecret", "//etc/passwd", "/%2fetc/passwd", "/a//b",
                 "/./a", "/.handrail-manifest", "/a/.git/config", "/a%00.html", "/a%0d%0ab", "/%", "/%4",
                 "/%zz", "", "secret", "http://example.org/", "*");
    CAPTURE(target);
    CHECK_FALSE(requested_path(target).has_value());
}

TEST_CASE("only names of this machine itself are its own") {
    CHECK(is_loopback_host("127.0.0.1"));
    CHECK(is_loopback_host("127.0.0.1:8080"));
    CHECK(is_loopback_host("localhost:8080"));
    CHECK(is_loopback_host("LocalHost"));
    const char* host = GENERATE("", "example.org", "example.org:8080", "127.0.0.1.example.org",
                                "localhost.example.org", "notlocalhost", "127.0.0.1:", "127.0.0.1:80:80",
                                "localhost:x", "127.0.0.2", "localhost@example.org", "0.0.0.0", "[::1]:8080");
    CAPTURE(host);
    CHECK_FALSE(is_loopback_host(host));
}
