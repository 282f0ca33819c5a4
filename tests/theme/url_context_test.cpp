#include "theme/url_context.hpp"

#include <string_view>

#include <catch2/catch.hpp>

using namespace handrail;
using namespace handrail::engine;

namespace {

UrlContext after(std::string_view text, UrlUse use = UrlUse::any) {
    UrlContext url(use);
    for (const char c : text) REQUIRE_FALSE(url.read(c));
    return url;
}

std::string escape_after(UrlContext url, ValueKind kind = ValueKind::text) {
    const Hole hole = url.put(kind);
    const auto* escape = std::get_if<Escape>(&hole);
    return escape == nullptr ? "refused" : std::string(escape_name(*escape));
}

std::string joined(std::string_view one, std::string_view other, UrlUse use = UrlUse::any) {
    const auto both = UrlContext::join(after(one, use), after(other, use));
    return both ? escape_after(*both) : "nowhere";
}

}  // namespace

TEST_CASE("a value is filtered for what it could do at its place in an address") {
    CHECK(escape_after(after("")) == "url-start");
    CHECK(escape_after(after(" ")) == "url-start");
    CHECK(escape_after(after("abc")) == "url-query");
    CHECK(escape_after(after("abc/")) == "url-part");
    CHECK(escape_after(after("https:")) == "url-part");
    CHECK(escape_after(after("HTTPS://a")) == "url-part");
    CHECK(escape_after(after("a/b?")) == "url-query");
    CHECK(escape_after(after("#")) == "url-query");
    CHECK(escape_after(after("javascript:")) == "refused");
    CHECK(escape_after(after("a&colon;")) == "refused");
    CHECK(escape_after(after("'")) == "refused");
    CHECK(escape_after(after(""), ValueKind::number) == "html");
    CHECK(escape_after(after("", UrlUse::own_site), ValueKind::url) == "url-relative");
}

TEST_CASE("in a srcset every candidate begins anew, and its size is a number") {
    CHECK(escape_after(after("", UrlUse::srcset)) == "srcset-start");
    CHECK(escape_after(after("a/b.jpg 2x,", UrlUse::srcset)) == "srcset-start");
    CHECK(escape_after(after("a/", UrlUse::srcset), ValueKind::url) == "srcset-rest");
    CHECK(escape_after(after("a/b.jpg ", UrlUse::srcset)) == "refused");
    CHECK(escape_after(after("a/b.jpg ", UrlUse::srcset), ValueKind::number) == "html");
}

TEST_CASE("after two branches the stricter filter holds") {
    CHECK(joined("a/", "b/") == "url-part");
    CHECK(joined("a/", "") == "url-relative");
    CHECK(joined("a/", "?b") == "url-relative");
    CHECK(joined("java", "") == "url-relative");
    CHECK(joined("javascript:", "") == "refused");
    CHECK(joined("a.jpg 1x", ",", UrlUse::srcset) == "srcset-start");
    CHECK(joined("a", "", UrlUse::srcset) == "srcset-relative");
    CHECK_FALSE(UrlContext::join(after(""), after("", UrlUse::srcset)));
}
